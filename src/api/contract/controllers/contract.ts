export { default } from '../../../contract/controller';
