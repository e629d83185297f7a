export { default } from '../../../public/search/controller';
