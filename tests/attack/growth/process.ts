import { cost, powerOf } from './power';
import { STRUCTURES } from './structures';
import { TARGETS } from './targets';

/** A text of so many repetitions warms the functions up, so that the compiler does not count. */
const WARM_UP = 200;

/** The exponent of each structure with which a target was measured. */
export type Powers = Record<string, number>;

/**
 * Measures a target on structures and sends the exponents to the parent process. The first argument of the process is
 * the name of the target, the others are the structures: all, if there is none.
 */
function main([name = '', ...given]: string[]): void {
  const run = TARGETS[name];
  if (!run) throw new Error(`No target "${name}".`);
  STRUCTURES.forEach((structure) => cost(() => run(structure.repeat(WARM_UP))));
  const structures = given.length > 0 ? given : STRUCTURES;
  const powers = structures.map((structure) => [structure, powerOf(run, structure) ?? 0]);
  process.send!(Object.fromEntries(powers) satisfies Powers);
}

main(process.argv.slice(2));
