import type { ParityRule } from './rule';

/** Two figures in each other's place: from 98.2 percent to 91.5 percent. */
export const figuresSwapped: ParityRule = ({ swaps }) =>
  swaps.map(({ first, second }) => {
    const [left, right] =
      first.target.start < second.target.start
        ? [first.target, second.target]
        : [second.target, first.target];
    return {
      ruleId: 'parity-swapped',
      severity: 'error',
      at: { passage: left.passage, start: left.start, end: right.end },
      actual: `${left.text} … ${right.text}`,
      expected: `${first.source.text} … ${second.source.text}`,
      cause: {
        passage: first.source.passage,
        start: first.source.start,
        end: second.source.end,
      },
    };
  });
