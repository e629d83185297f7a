import { firstWhere } from '../../first-where';
import type { Bead } from '../../parity/bead';
import type { Span } from '../../parity/passage';

/**
 * Returns a function that finds the passage of the target that should say what a bead of the source says. If that
 * passage is missing too, the function returns the seam between its neighbours. Null if the target is empty.
 */
export function seatsOf(beads: readonly Bead[]): (index: number) => Span | null {
  const inhabited = beads.flatMap(({ target }, at) => (target.length > 0 ? [at] : []));
  return (index) => {
    const own = beads[index]?.target[0];
    if (own) return { passage: own.passage, start: 0, end: own.passage.text.length + 1 };
    const next = inhabited[firstWhere(inhabited, (at) => at > index)];
    const after = beads[next ?? -1]?.target[0];
    // A seam covers a character on each side, because an empty range cannot be shown.
    if (after) return { passage: after.passage, start: -1, end: 1 };
    const last = beads[inhabited.at(-1) ?? -1]?.target.at(-1);
    if (!last) return null;
    const { length } = last.passage.text;
    return { passage: last.passage, start: length - 1, end: length };
  };
}
