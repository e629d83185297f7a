export { default } from '../../../years/controller';
