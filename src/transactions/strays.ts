import type { Core } from '@strapi/strapi';
import { reasonOf, troubleOf } from './trouble';

/** The number of unhandled rejections, by their origin. */
export type Strays = { database: number; other: number };

const counts: Strays = { database: 0, other: 0 };

/** Returns the counts of this process. */
export const straysSoFar = (): Readonly<Strays> => counts;

/**
 * Handles the error of work that nobody awaits. An unreachable database is one log line; any other error is a bug and
 * is logged with its stack. Both are counted (`/metrics`). Neither ends the node: open requests are not affected, and
 * stored data is protected by transactions.
 */
export const takeStray =
  (strapi: Core.Strapi) =>
  (error: unknown): void => {
    if (troubleOf(error)) {
      counts.database += 1;
      strapi.log.warn(`Background work failed (${reasonOf(error)}).`);
      return;
    }
    counts.other += 1;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    strapi.log.error(`Unhandled rejection, which is a bug in a program: ${told}`);
  };

let guard: ((error: unknown) => void) | undefined;

/** Handles every unhandled rejection of this process. An uncaught exception still ends it. */
export function guardProcess(strapi: Core.Strapi): void {
  if (guard) process.off('unhandledRejection', guard);
  guard = takeStray(strapi);
  process.on('unhandledRejection', guard);
}
