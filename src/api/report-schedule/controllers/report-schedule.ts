export { default } from '../../../scheduling/controller';
