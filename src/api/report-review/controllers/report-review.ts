export { default } from '../../../reviewing/controller';
