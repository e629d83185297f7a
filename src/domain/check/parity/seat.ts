import type { Bead } from '../../parity/bead';
import type { Span } from '../../parity/passage';

/**
 * The passage of the target that should hold what a bead of the source says; where that is missing too, the
 * seam between its neighbours. Null where the target is empty.
 */
export function seatOf(beads: readonly Bead[], index: number): Span | null {
  const own = beads[index]?.target[0];
  if (own) return { passage: own.passage, start: 0, end: own.passage.text.length + 1 };
  const behind = beads.slice(index + 1).find(({ target }) => target.length > 0)?.target[0];
  // A seam reaches over both sides, for nothing can be shown at an empty place.
  if (behind) return { passage: behind.passage, start: -1, end: 1 };
  const last = beads.findLast(({ target }) => target.length > 0)?.target.at(-1);
  if (!last) return null;
  const { length } = last.passage.text;
  return { passage: last.passage, start: length - 1, end: length };
}
