export { default } from '../../../public/reports/compare';
