import type { ParityRule } from './rule';

/** The source names every county, town or village that the target names. */
export const samePlaceName: ParityRule = ({ places }) =>
  places.map(({ at, actual, isHalfSaid }) => ({
    ruleId: 'parity-place-name',
    severity: isHalfSaid ? 'warning' : 'error',
    at,
    actual,
  }));
