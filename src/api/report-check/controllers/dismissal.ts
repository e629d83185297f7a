export { default } from '../../../checking/dismissals-controller';
