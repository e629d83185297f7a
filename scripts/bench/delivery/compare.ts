/** Rounds of a comparison. Each measures both sides twice. */
const ROUNDS = 3;

/**
 * Many short rounds, for what is measured in a second. Other work on the machine lasts for seconds, so a few long rounds
 * say less: with 3 rounds of 2 seconds, one build measured .69 and .96.
 */
export const SHORT = { rounds: 9, seconds: 1 };

/**
 * The share of a side's measurements that are better than the one that counts. Other work on the machine only ever adds
 * to a cost, so the better ones are nearer to the truth. The best one alone may be luck.
 */
const BETTER = 0.25;

/** Returns the value that is greater than this share of all values. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** What a request or another piece of work costs: times, by name. */
type Costs<Of extends string> = Record<Of, number>;

/** Returns the ratio of two costs: of the lower quartile of each side over some rounds. */
export async function ratio(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<number> {
  const one = (measure: () => Promise<number>) => async () => ({ cost: await measure() });
  return (await ratios(one(ours), one(theirs), ROUNDS)).cost;
}

/**
 * Returns the ratios of several costs that are measured together. Each round measures in the order A B B A, so that
 * other, growing load on the machine affects both sides alike.
 */
export async function ratios<Of extends string>(
  ours: () => Promise<Costs<Of>>,
  theirs: () => Promise<Costs<Of>>,
  rounds: number,
): Promise<Costs<Of>> {
  const taken = { ours: [] as Costs<Of>[], theirs: [] as Costs<Of>[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.ours.push(await ours());
    taken.theirs.push(await theirs(), await theirs());
    taken.ours.push(await ours());
  }
  const counted = (of: Of, side: Costs<Of>[]) =>
    percentile(
      side.map((costs) => costs[of]),
      BETTER,
    );
  const names = Object.keys(taken.ours[0] ?? {}) as Of[];
  const pairs = names.map((of) => [of, counted(of, taken.ours) / counted(of, taken.theirs)]);
  return Object.fromEntries(pairs) as Costs<Of>;
}
