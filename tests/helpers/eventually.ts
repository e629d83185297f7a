import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY = 20;

/** No measure of speed: it ends a wait for what never comes, before the test's own limit hides why. */
const PATIENCE = 5 * 60_000;

/** Waits until a check holds; throws what it said last where it never does. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(LOOK_EVERY);
    }
  }
}
