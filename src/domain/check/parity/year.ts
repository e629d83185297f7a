import type { ParityRule } from './rule';

/** A year of the target is one that the source names in the same place. */
export const sameYear: ParityRule = ({ years }) =>
  years.map(({ at, year, expected, cause }) => ({
    ruleId: 'parity-year',
    severity: 'error',
    at,
    actual: year,
    expected,
    cause,
  }));
