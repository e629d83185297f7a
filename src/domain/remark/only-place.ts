import { anchorAt, type Anchor } from './anchor';
import { isWorded, type Line } from './line';

/**
 * The anchor of words that were seen in a line which has been edited since: where they stand once in that line, or once in all of
 * the draft. Null where they are not told apart, or are gone.
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
