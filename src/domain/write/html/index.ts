export { listPage } from './list';
export { reportPage } from './report';
