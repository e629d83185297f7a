export { default } from '../../../public/reports/page';
