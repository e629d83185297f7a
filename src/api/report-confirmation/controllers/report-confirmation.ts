export { default } from '../../../confirming/controller';
