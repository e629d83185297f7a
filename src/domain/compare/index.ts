export type { Change, ChangeFlag } from './change';
export { compareYears, type ComparedYear } from './years';
