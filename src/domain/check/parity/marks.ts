import type { MarkKind } from '../../parity/marks/mark';
import type { ParityRule } from './rule';

const TIMES: readonly MarkKind[] = ['date', 'month', 'quarter', 'half'];

/** Dates, months, quarters, ordinals, ranks and ages are the same as in the source. */
export const sameMarks: ParityRule = ({ marks }) =>
  marks.map(({ kind, at, actual, cause, expected }) => ({
    ruleId: TIMES.includes(kind) ? 'parity-date' : 'parity-ordinal',
    severity: 'error',
    at,
    actual,
    expected,
    cause,
  }));
