const ROUNDS = 3;

/** The value that so great a share of all lies below. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/**
 * The median, over three rounds, of what one measurement is to another. Each round takes both twice, in the
 * order A B B A, so that whatever else the machine does, and does more and more, weighs on both alike.
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
