export type {
  Block,
  BlockQuote,
  Code,
  Heading,
  ImageBlock,
  Inline,
  Link,
  List,
  ListItem,
  Paragraph,
  Text,
} from './body';
export { QUALIFIERS } from './shape';
export type {
  Credit,
  Metric,
  Photo,
  Place,
  Position,
  Qualifier,
  Quote,
  Report,
  Section,
} from './tree';
