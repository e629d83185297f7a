export { default } from '../../../public/forms/controller';
