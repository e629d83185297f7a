export { default } from '../../../redacting/controller';
