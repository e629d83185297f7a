import { spanOf, type Span } from '../../parity/passage';
import type { ParityRule } from './rule';

/**
 * Two figures are not swapped: from 98.2 percent to 91.5 percent. The finding is a warning if only the order of the
 * figures shows it.
 */
export const figuresSwapped: ParityRule = ({ swaps }) =>
  swaps.map(({ first, second, isSure }) => ({
    ruleId: 'parity-swapped',
    severity: isSure ? 'error' : 'warning',
    at: over(first.target, second.target),
    actual: inOrder(first.target, second.target)
      .map(({ text }) => text)
      .join(' … '),
    expected: `${first.source.text} … ${second.source.text}`,
    cause: over(first.source, second.source),
  }));

/** Returns the span from one figure to the other. In two passages, returns only the first span. */
function over(one: Span, other: Span): Span {
  if (one.passage !== other.passage) return spanOf(one);
  const [left, right] = inOrder(one, other);
  return { passage: one.passage, start: left.start, end: right.end };
}

const inOrder = <Placed extends Span>(one: Placed, other: Placed): [Placed, Placed] =>
  one.passage === other.passage && other.start < one.start ? [other, one] : [one, other];
