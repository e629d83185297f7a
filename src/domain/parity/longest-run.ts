import { firstWhere } from '../first-where';

/**
 * The indices of a longest ascending run of some numbers, not needfully side by side: what stayed in order when the
 * rest moved. By patience sorting, n log n.
 */
export function longestRun(numbers: readonly number[]): Set<number> {
  /** The index of the lowest end of each length. */
  const ends: number[] = [];
  const before = numbers.map((number, index) => {
    const length = firstWhere(ends, (end) => numbers[end]! >= number);
    const previous = ends[length - 1];
    ends[length] = index;
    return previous;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.add(at);
  return run;
}
