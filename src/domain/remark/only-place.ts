import { anchorAt, type Anchor } from './anchor';
import { isWorded, type Line } from './line';

/**
 * Returns the anchor of words that were seen in a line before it was edited. The words must occur exactly once in that
 * line, or else exactly once in the draft. Returns null if they are ambiguous or gone.
 */
export function onlyPlaceOf(exact: string, path: string, lines: readonly Line[]): Anchor | null {
  const all = lines.filter(isWorded).flatMap((line) => placesIn(line, exact));
  const same = all.filter(({ path: at }) => at === path);
  const [only, ...others] = same.length > 0 ? same : all;
  return only && others.length === 0 ? only : null;
}

function placesIn(line: Line, exact: string): Anchor[] {
  const places: Anchor[] = [];
  for (let at = line.text.indexOf(exact); at >= 0; at = line.text.indexOf(exact, at + 1)) {
    const anchor = anchorAt(line, { start: at, end: at + exact.length });
    if (anchor) places.push(anchor);
  }
  return places;
}
