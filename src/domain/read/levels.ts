import type { Heading } from './heading';
import { areParents, type PlacedHeading } from './heading-parents';
import { nestedIn, withStemsFirst } from './number-depths';
import { depthsOf } from './unnumbered';
import { CLOSERS } from './words.zh';

type Level = 1 | 2 | 3;

const level = (depth: number) => Math.min(3, Math.max(1, depth)) as Level;

/**
 * Returns the level of each heading, 1 to 3. Real levels are kept in their order. Printed numberings nest in their
 * own order. A heading without a number never outranks a numbered one, unless the numbers restart below each such
 * heading.
 */
export const levelsOf = (headings: readonly PlacedHeading[]): Level[] =>
  headings.some((heading) => heading.level !== null) ? byLevels(headings) : byNumbers(headings);

const sorted = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);

/**
 * Sets the levels of a document with real levels. A numbering has the level that it has at a real heading. All other
 * headings are below the heading above them.
 */
function byLevels(headings: readonly Heading[]): Level[] {
  const real = headings.filter((heading) => heading.level !== null);
  const keyOf = keyAmong(real);
  const used = sorted(real.map(keyOf));
  const depthOf = (heading: Heading) => used.indexOf(keyOf(heading)) + 1;
  const known = new Map<number, number>();
  for (const heading of real)
    if (heading.numbering !== null && !known.has(heading.numbering))
      known.set(heading.numbering, depthOf(heading));
  const others = sorted(
    headings.flatMap(({ numbering, level: own }) =>
      own === null && numbering !== null && !known.has(numbering) ? numbering : [],
    ),
  );
  let above = 0;
  return headings.map((heading) => {
    const { numbering } = heading;
    if (heading.level !== null) return level((above = depthOf(heading)));
    if (numbering !== null && known.has(numbering))
      return level((above = Math.min(known.get(numbering)!, above + 1)));
    return level(above + 1 + Math.max(0, others.indexOf(numbering ?? -1)));
  });
}

/**
 * Returns the order of real headings: by their level, and on one level by the wider numbers that are open there. Who makes 一、 and
 * （一） alike still numbers the one inside the other. A number on several levels shows no order.
 */
function keyAmong(real: readonly Heading[]): (heading: Heading) => number {
  const levels = new Map<number, number>();
  const isOrdered = real.every(({ numbering, level: own }) => {
    if (numbering === null) return true;
    if (!levels.has(numbering)) levels.set(numbering, own!);
    return levels.get(numbering) === own;
  });
  const within = new Map<Heading, number>();
  let open: Heading[] = [];
  for (const heading of isOrdered ? real : []) {
    const { numbering, level: own } = heading;
    open = open.filter(
      (one) => one.level! < own! || (one.level === own && one.numbering! < (numbering ?? 0)),
    );
    within.set(heading, open.filter((one) => one.level === own).length);
    if (numbering !== null) open.push(heading);
  }
  return (heading) => heading.level! * DEEPEST_WITHIN + (within.get(heading) ?? 0);
}
/** More than numbers can be inside each other on one level. */
const DEEPEST_WITHIN = 100;

/** Sets the levels from the numbers alone, and between numbers from the formatting of headings without a number. */
function byNumbers(all: readonly PlacedHeading[]): Level[] {
  const headings = withStemsFirst(all);
  const used = sorted(headings.flatMap(({ numbering }) => numbering ?? []));
  const shift = areParents(headings, used[0]) ? 1 : 0;
  const isInside = insideOf(headings, used[0], shift === 0);
  const depths = depthsAmong(headings, isInside);
  const nested = nestedIn(used, shift);
  let [above, plain] = [0, 0];
  return headings.map((heading, at) => {
    const { numbering, runIn } = heading;
    if (numbering !== null) {
      plain = 0;
      return level((above = nested(numbering)));
    }
    // A run-in heading is one level below the headings with their own line.
    if (runIn && plain > 0) return level(plain + 1);
    if (shift > 0) nested(null);
    const depth = (isInside(at) && above > 0 ? above + 1 : 1) + depths[at]!;
    if (!runIn) plain = depth;
    return level(depth);
  });
}

/**
 * Tells which headings without a number belong to the numbered one above them. Those before the last of the widest
 * numbers always do. Those after it do if it has no text of its own, or if the numbers before it contain such
 * headings, up to the closing parts of a report.
 */
function insideOf(
  headings: readonly PlacedHeading[],
  widest: number | undefined,
  isNested: boolean,
): (at: number) => boolean {
  const isPlain = ({ numbering, runIn }: PlacedHeading) => numbering === null && !runIn;
  const last = headings.findLastIndex(({ numbering }) => numbering === widest);
  const first = headings.findIndex(({ numbering }) => numbering === widest);
  const isHolding = headings.slice(first, last).some(isPlain);
  const end = headings.findIndex(({ text }, at) => at > last && CLOSERS.test(text));
  const holdsLast = headings
    .slice(last, end < 0 ? undefined : end)
    .some(({ numbering, isBare }, at) => {
      const next = headings[last + at + 1];
      return numbering !== null && isBare && next !== undefined && isPlain(next);
    });
  const isLastInside = isHolding || holdsLast;
  return (at) => {
    if (!isNested || widest === undefined) return false;
    if (headings[at]!.runIn || at < last) return true;
    return isLastInside && (end < 0 || at < end);
  };
}

/**
 * Returns the depth of each heading without a number in its row. A row ends at the next number or at a heading
 * outside.
 */
function depthsAmong(
  headings: readonly PlacedHeading[],
  isInside: (at: number) => boolean,
): number[] {
  const depths = headings.map(() => 0);
  // The text of a run-in heading is also the text of the heading above it.
  const isBare = (at: number) => headings[at]!.isBare && headings[at + 1]?.runIn !== true;
  let row: number[] = [];
  const settle = (isClosed: boolean) => {
    const found = depthsOf(
      row.map((at) => ({ ...headings[at]!, isBare: isBare(at) })),
      isClosed,
    );
    row.forEach((at, nth) => (depths[at] = found[nth]!));
    row = [];
  };
  headings.forEach(({ numbering, runIn }, at) => {
    if (numbering !== null || (row.length > 0 && isInside(at) !== isInside(row[0]!)))
      settle(numbering !== null);
    if (numbering === null && !runIn) row.push(at);
  });
  settle(false);
  return depths;
}
