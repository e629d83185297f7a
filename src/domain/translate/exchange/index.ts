export { accept, type Acceptance } from './accept';
export type { Bundle, Returned } from './bundle';
export { unitsOf } from './export';
export { maxLengthOf } from './notes';
export { fromRows, toRows } from './table';
export { fromXliff } from './read';
export type { Sides } from './sides';
export { toXliff12 } from './xliff12';
export { toXliff20 } from './xliff20';
