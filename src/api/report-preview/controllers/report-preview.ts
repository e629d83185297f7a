export { default } from '../../../previewing/controller';
