export { default } from '../../../public/reports/controller';
