/**
 * Returns how many entries two lists share at their beginning and, after that, at their end.
 * @param isSame whether two entries are equal
 */
export function commonEnds<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  isSame: (one: Entry | undefined, other: Entry | undefined) => boolean,
): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return { start, end };
}
