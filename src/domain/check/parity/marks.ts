import type { MarkKind } from '../../parity/marks/mark';
import type { ParityRule } from './rule';

const TIMES: readonly MarkKind[] = ['date', 'month', 'quarter', 'half'];

const ruleOf = (kind: MarkKind) => {
  if (kind === 'ratio') return 'parity-value';
  return TIMES.includes(kind) ? 'parity-date' : 'parity-ordinal';
};

/** Dates, months, quarters, ordinals, ranks, ages and ratios are the same as in the source. */
export const sameMarks: ParityRule = ({ marks }) =>
  marks.map(({ kind, at, actual, cause, expected }) => ({
    ruleId: ruleOf(kind),
    severity: 'error',
    at,
    actual,
    expected,
    cause,
  }));
