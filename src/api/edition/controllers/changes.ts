export { default } from '../../../public/changes/controller';
