import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Attack, Outcome } from './attack';
import { MOST_POWER } from './growth/power';
import type { Powers } from './growth/process';
import { TARGETS } from './growth/targets';

/** Measures a target in a process of its own, on the structures given or on all. */
async function powersOf(target: string, structures: string[] = []): Promise<Powers> {
  const child = fork(path.join(__dirname, 'growth', 'process.ts'), [target, ...structures]);
  let powers: Powers | null = null;
  child.on('message', (message) => (powers = message as Powers));
  const [code] = (await once(child, 'close')) as [number | null];
  if (!powers) throw new Error(`The process ended with code ${code} and measured nothing.`);
  return powers;
}

const tooFast = (powers: Powers): string[] =>
  Object.keys(powers).filter((structure) => powers[structure]! > MOST_POWER);

/**
 * What grows too fast is measured again, alone in a new process. What the structures before it left in memory made
 * times of linear functions look quadratic. A function that takes the square of the length does so there, too.
 */
async function grown(target: string): Promise<Outcome> {
  const powers = await powersOf(target);
  for (const structure of tooFast(powers))
    Object.assign(powers, await powersOf(target, [structure]));
  const failed = tooFast(powers);
  for (const one of failed)
    console.error(`${target}: ${JSON.stringify(one)} grows with ${powers[one]!.toFixed(2)}`);
  const all = Object.values(powers);
  const note = `n^${Math.max(...all).toFixed(2)} at the most`;
  return { count: all.length, held: all.length - failed.length, note };
}

export default Object.keys(TARGETS).map((target) => ({
  name: `growth of ${target} with repeated structures`,
  run: () => grown(target),
  // It measures time, which is unreliable on a busy machine.
  full: true,
})) satisfies Attack[];
