import { firstWhere } from '../../first-where';
import type { Bead } from '../../parity/bead';
import type { Span } from '../../parity/passage';

/**
 * Finds the passage of the target that should hold what a bead of the source says; where that is missing too, the
 * seam between its neighbours. Null where the target is empty.
 */
export function seatsOf(beads: readonly Bead[]): (index: number) => Span | null {
  const inhabited = beads.flatMap(({ target }, at) => (target.length > 0 ? [at] : []));
  return (index) => {
    const own = beads[index]?.target[0];
    if (own) return { passage: own.passage, start: 0, end: own.passage.text.length + 1 };
    const next = inhabited[firstWhere(inhabited, (at) => at > index)];
    const behind = beads[next ?? -1]?.target[0];
    // A seam reaches over both sides, for nothing can be shown at an empty place.
    if (behind) return { passage: behind.passage, start: -1, end: 1 };
    const last = beads[inhabited.at(-1) ?? -1]?.target.at(-1);
    if (!last) return null;
    const { length } = last.passage.text;
    return { passage: last.passage, start: length - 1, end: length };
  };
}
