export { default } from '../../../desk/controller';
