export { changedBy, readChanged, type Changed } from './changed';
export { correctionsOf, type Correction } from './corrections';
export { differencesBetween, isSame, type Differences } from './differences';
