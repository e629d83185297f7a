export { default } from '../../../desk/presence-controller';
