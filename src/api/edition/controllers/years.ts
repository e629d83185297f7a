export { default } from '../../../public/years/controller';
