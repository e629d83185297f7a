export { default } from '../../../remarking/tasks-controller';
