export { default } from '../../../remarking/controller';
