import type { ParityRule } from './rule';

/** A person of the source has the same name in the target, by pinyin. */
export const sameName: ParityRule = ({ names }) =>
  names.map(({ at, actual, name, cause }) => ({
    ruleId: 'parity-name',
    severity: 'error',
    at,
    actual,
    expected: name,
    cause,
  }));
