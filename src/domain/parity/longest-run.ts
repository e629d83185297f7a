import { firstWhere } from '../first-where';

/**
 * Returns the indices of a longest ascending run of some numbers; they need not be adjacent. These items stayed in
 * order while the rest moved. Uses patience sorting, in O(n log n).
 */
export function longestRun(numbers: readonly number[]): Set<number> {
  /** For each length, the index of the lowest number that ends a run of that length. */
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
