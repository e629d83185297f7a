import { UnreadableFileError } from '../../../src/domain/result';

/** The lengths of the shortest and the longest text, in characters. Each is twice as long as the one before. */
const LENGTHS = { first: 8_000, last: 128_000 };

/**
 * The greatest accepted exponent: above it, time grows faster than the length. The noise of a busy machine stays below.
 */
export const MOST_POWER = 1.2;
/**
 * Shorter times do not matter, and are mostly noise and garbage collection. A text that takes so long shows how time
 * grows: with longer ones the whole attack takes hours.
 */
const LEAST_MS = 500;
/** A text that takes so long leaves no doubt. */
const SURELY_MS = 4_000;
/** The exponent is that of the last doublings. A length counts its best of `TRIES` runs. */
const DOUBLINGS = 2;
const TRIES = 2;

/** Returns the processor time in milliseconds, which other processes hardly affect. */
export function cost(run: () => unknown): number {
  const before = process.cpuUsage();
  try {
    run();
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (run: () => unknown): number =>
  Math.min(...Array.from({ length: TRIES }, () => cost(run)));

/**
 * Returns the exponent with which time grows up to a text that takes long enough. Null if even the longest takes too
 * little time to matter.
 */
export function powerOf(run: (text: string) => unknown, structure: string): number | null {
  const of = (characters: number) => structure.repeat(Math.ceil(characters / structure.length));
  const time = (characters: number) => best(() => run(of(characters)));
  let length = LENGTHS.first;
  let longest = time(length);
  while (longest < LEAST_MS && length < LENGTHS.last) longest = time((length *= 2));
  if (longest < LEAST_MS) return null;
  const power = () => Math.log2(longest / Math.max(time(length / 2 ** DOUBLINGS), 1)) / DOUBLINGS;
  let found = power();
  // What grows too fast does so the more, the longer the text is. Noise does not.
  while (found > MOST_POWER && longest < SURELY_MS && length < LENGTHS.last) {
    longest = time((length *= 2));
    found = power();
  }
  return found;
}
