export { default } from '../../../auditing/controller';
