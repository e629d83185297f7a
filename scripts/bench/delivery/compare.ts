const ROUNDS = 3;

/** Returns the value that is greater than this share of all values. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/**
 * Returns the median of the ratio of two measurements over three rounds. Each round takes both twice, in the order A B
 * B A, so that other, growing load on the machine affects both alike.
 */
export async function ratio(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await ours();
    const between = (await theirs()) + (await theirs());
    ratios.push((first + (await ours())) / between);
  }
  return median(ratios);
}
