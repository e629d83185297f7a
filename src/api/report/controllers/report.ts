export { default } from '../../../writing/controller';
