import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { isPassing } from './trouble';

/**
 * How often a write is tried. Three attempts are mostly enough. After five the database is too crowded, and more
 * attempts would only add to the load.
 */
export const ATTEMPTS = 5;

/** The longest pause before the second attempt, in milliseconds. It doubles for each further attempt. */
const PAUSE = 50;

/**
 * Retries work that the database aborted in favour of another transaction (deadlock, serialization failure). The pause
 * is random, so that two transactions do not meet again. Does not retry inside a transaction, because all of it is
 * lost.
 */
export async function retried<Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> {
  if (strapi.db.inTransaction()) return work();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error;
      await pause(Math.random() * PAUSE * 2 ** (attempt - 1));
    }
  }
}
