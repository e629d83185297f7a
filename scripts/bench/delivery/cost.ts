import type { Bytes, Child } from './children';
import type { Load } from './load';
import type { Ask } from './protocol';

type Generate = (options: Load) => Promise<{ count: number; perSecond: number }>;

/**
 * Measures what a request costs, in seconds: the time of the server, and its CPU time.
 * @param generate makes the load
 * @param used returns the CPU time that the server has used, in microseconds
 */
export const costOf =
  (generate: Generate, options: Load, used: () => Promise<number>) => async () => {
    const before = await used();
    const { count, perSecond } = await generate(options);
    return { time: 1 / perSecond, cpu: ((await used()) - before) / 1e6 / count };
  };

/** Asks a process under test for the CPU time that it has used, in microseconds. */
export const cpuOf = (server: Child<Ask> | Child<Bytes | Ask>) => async (): Promise<number> =>
  (await (server as Child<Ask>).ask({ do: 'cpu' })).cpu ?? Number.NaN;
