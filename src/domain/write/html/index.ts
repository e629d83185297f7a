export { comparedPage, type Compared } from './compared';
export { frontPage, type FrontPage } from './front';
export type { FoundPart } from './results';
export type { Alternate, OtherForm } from './head';
export type { Published, SiteFacts } from './published';
export { refusalPage } from './refusal';
export { reportPage } from './report';
