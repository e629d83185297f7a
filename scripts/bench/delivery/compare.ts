const ROUNDS = 3;

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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
