export { default } from '../../../translating/controller';
