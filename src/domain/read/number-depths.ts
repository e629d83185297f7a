import type { PlacedHeading } from './heading-parents';
import { STEMS } from './numbering';

/**
 * Returns the depth of each number in turn: one below the wider number above it, even if other parts of the report have a numbering between the two
 * (一、 1.), and never deeper than its place among the numberings. Null begins a new part.
 */
export function nestedIn(
  used: readonly number[],
  shift: number,
): (numbering: number | null) => number {
  let open: { numbering: number; depth: number }[] = [];
  return (numbering) => {
    open = numbering === null ? [] : open.filter((one) => one.numbering < numbering);
    if (numbering === null) return 0;
    const own = used.indexOf(numbering) + 1 + shift;
    const depth = Math.min(own, (open.at(-1)?.depth ?? own) + 1);
    open.push({ numbering, depth });
    return depth;
  };
}

/** Makes 甲、 the widest number if it comes before all others. */
export function withStemsFirst(headings: readonly PlacedHeading[]): readonly PlacedHeading[] {
  if (headings.find(({ numbering }) => numbering !== null)?.numbering !== STEMS) return headings;
  return headings.map((one) => (one.numbering === STEMS ? { ...one, numbering: WIDEST } : one));
}
const WIDEST = -1;
