export { default } from '../../../public/across/controller';
