import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { isPassing } from './trouble';

/** Three mostly suffice; who fails five times stands in a crowd that more attempts would only make denser. */
export const ATTEMPTS = 5;

/** The longest pause before the second attempt, in milliseconds; it doubles for each further one. */
const PAUSE = 50;

/**
 * Does work again that the database gave up for another transaction's sake (deadlock, serialization fault), after a
 * pause of random length so that two do not meet again. Only where no transaction runs: within one, all of it is lost.
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
