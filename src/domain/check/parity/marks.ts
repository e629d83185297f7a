import type { MarkKind } from '../../parity/marks/mark';
import type { ParityRule } from './rule';

const TIMES: readonly MarkKind[] = ['date', 'month', 'quarter', 'half', 'clock', 'span'];
const AMOUNTS: readonly MarkKind[] = ['ratio', 'rate', 'denominator'];

const ruleOf = (kind: MarkKind) => {
  if (AMOUNTS.includes(kind)) return 'parity-value';
  if (kind === 'frequency') return 'parity-basis';
  return TIMES.includes(kind) ? 'parity-date' : 'parity-ordinal';
};

/** Dates, months, quarters, ordinals, ranks, ages and ratios are the same as in the source. */
export const sameMarks: ParityRule = ({ marks }) =>
  marks.map(({ kind, at, actual, cause, expected, isSure }) => ({
    ruleId: ruleOf(kind),
    severity: isSure ? 'error' : 'warning',
    at,
    actual,
    expected,
    cause,
  }));
