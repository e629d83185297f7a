export { default } from '../../../public/series/controller';
