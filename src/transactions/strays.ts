import type { Core } from '@strapi/strapi';
import { reasonOf, troubleOf } from './trouble';

/** How many rejections nobody awaited, by where they come from. */
export type Strays = { database: number; other: number };

const counts: Strays = { database: 0, other: 0 };

/** Counted for the process: that is what they would end. */
export const straysSoFar = (): Readonly<Strays> => counts;

/**
 * Takes what work failed with that nobody awaits. A database that is away is said in a line; anything else is a mistake
 * in a program, and is logged as an error with its stack. Both are counted (`/metrics`), and neither ends the node: the
 * requests that are open have nothing to do with it, and what is stored stands in transactions.
 */
export const takeStray =
  (strapi: Core.Strapi) =>
  (error: unknown): void => {
    if (troubleOf(error)) {
      counts.database += 1;
      strapi.log.warn(`Work that no request waits for failed (${reasonOf(error)}).`);
      return;
    }
    counts.other += 1;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    strapi.log.error(`A rejection that nobody awaited, which is a mistake in a program: ${told}`);
  };

let guard: ((error: unknown) => void) | undefined;

/** Takes every rejection of this process that nobody awaits. An exception that nobody catches still ends it. */
export function guardProcess(strapi: Core.Strapi): void {
  if (guard) process.off('unhandledRejection', guard);
  guard = takeStray(strapi);
  process.on('unhandledRejection', guard);
}
