export { default } from '../../../public/languages/controller';
