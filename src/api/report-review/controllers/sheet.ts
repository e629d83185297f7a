export { default } from '../../../reviewing/sheet-controller';
