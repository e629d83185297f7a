export { default } from '../../../operations/controller';
