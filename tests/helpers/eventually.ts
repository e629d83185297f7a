import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY = 20;

/**
 * The longest wait in milliseconds. It is not a measure of speed: it ends a hopeless wait with its reason, before the
 * test's own limit does so without one.
 */
const PATIENCE = 5 * 60_000;

/** Repeats a check until it holds. Throws the check's last error if it never does. */
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
