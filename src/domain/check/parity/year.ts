import type { ParityRule } from './rule';

/** The source names every year of the target in the same place. */
export const sameYear: ParityRule = ({ years }) =>
  years.map(({ at, year, expected, cause, isSure }) => ({
    ruleId: 'parity-year',
    severity: isSure ? 'error' : 'warning',
    at,
    actual: year,
    expected,
    cause,
  }));
