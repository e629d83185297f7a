export { default } from '../../../noticing/controller';
