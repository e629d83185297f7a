export { default } from '../../../suggesting/controller';
