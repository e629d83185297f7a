import type { ParityRule } from './rule';

/** The source names every year of the target in the same place. */
export const sameYear: ParityRule = ({ years }) =>
  years.map(({ at, year, expected, cause }) => ({
    ruleId: 'parity-year',
    severity: 'error',
    at,
    actual: year,
    expected,
    cause,
  }));
