import type { Comparison } from '../../parity/compare';
import type { Span } from '../../parity/passage';
import type { ParityRule } from './rule';

const SHOWN = 24;

/** Whoever speaks in the source speaks in the target, in quotation marks. */
export const quoteMissing: ParityRule = (comparison) =>
  comparison.lost.flatMap(({ text, source, bead }) => {
    const at = placeFor(comparison, bead);
    if (!at) return [];
    return [
      {
        ...{ ruleId: 'parity-quote-missing', severity: 'error', document: 'target' },
        ...{ at, actual: null, expected: text.slice(0, SHOWN), cause: source },
      },
    ];
  });

/** The passage that should hold it; where that is missing too, the seam between its neighbours. */
export function placeFor({ beads }: Comparison, index: number): Span | null {
  const own = beads[index]?.target[0];
  if (own) return { passage: own.passage, start: 0, end: own.passage.text.length + 1 };
  const behind = beads.slice(index + 1).find(({ target }) => target.length > 0)?.target[0];
  // It reaches over the seam, for nothing can be shown at an empty place.
  if (behind) return { passage: behind.passage, start: -1, end: 1 };
  const last = beads.findLast(({ target }) => target.length > 0)?.target.at(-1);
  return last
    ? { passage: last.passage, start: last.passage.text.length - 1, end: last.passage.text.length }
    : null;
}
