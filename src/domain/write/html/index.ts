export { comparedPage, type Compared } from './compared';
export { listPage } from './list';
export { reportPage } from './report';
