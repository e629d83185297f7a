/**
 * The indices of a longest ascending run of some numbers, not needfully side by side: what stayed in order when the
 * rest moved. By patience sorting, n log n.
 */
export function longestRun(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before = numbers.map((number, index) => {
    const length = firstNotBelow(ends, number, numbers);
    const previous = ends[length - 1];
    ends[length] = index;
    return previous;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.add(at);
  return run;
}

/** How many runs end below a number; `ends` holds the index of the lowest end of each length. */
function firstNotBelow(
  ends: readonly number[],
  number: number,
  numbers: readonly number[],
): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[ends[middle]!]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
