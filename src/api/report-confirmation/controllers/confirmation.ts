export { default } from '../../../confirming/page-controller';
