export { adoption, type Adoption } from './adopt';
export { changedBy, readChanged, type Changed } from './changed';
export { correctionsOf, type Correction } from './corrections';
export { differencesBetween, isSame, type Differences } from './differences';
export { expectationsOf, type Expectations, type Expected, type LastYear } from './expected';
export { LARGE_CHANGE } from './standing';
export {
  indicatorFor,
  type IndicatorOffer,
  type KnownIndicator,
  type Measured,
} from './indicator-for';
export { nextReport } from './next';
