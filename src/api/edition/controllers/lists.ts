export { default } from '../../../public/lists/controller';
