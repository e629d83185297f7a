export { compareYears, type ComparedYear } from './years';
