export { comparedPage, type Compared } from './compared';
export { frontPage, type FrontPage } from './front';
export type { Choice, Facets } from './front-forms';
export type { Alternate, OtherForm } from './head';
export type { Published, SiteFacts } from './published';
export { refusalPage } from './refusal';
export { reportPage } from './report';
