export { withEnclosed } from './applied';
export type { Enclosed } from './enclosed';
export { enclosedOf } from './from-edition';
export {
  commentOf,
  customPartOf,
  enclosedInMarkdown,
  enclosedInPage,
  enclosedInPart,
  scriptOf,
} from './wrapped';
