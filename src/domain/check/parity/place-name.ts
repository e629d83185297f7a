import type { ParityRule } from './rule';

/** A county, town or village of the target is one that the source names. */
export const samePlaceName: ParityRule = ({ places }) =>
  places.map(({ at, actual, isHalfSaid }) => ({
    ruleId: 'parity-place-name',
    severity: isHalfSaid ? 'warning' : 'error',
    at,
    actual,
  }));
