export { default } from '../../../importing/controller';
