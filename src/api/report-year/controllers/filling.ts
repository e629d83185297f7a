export { default } from '../../../years/filling/controller';
