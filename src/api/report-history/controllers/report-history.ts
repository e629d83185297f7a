export { default } from '../../../history/controller';
