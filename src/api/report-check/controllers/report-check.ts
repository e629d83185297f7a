export { default } from '../../../checking/controller';
