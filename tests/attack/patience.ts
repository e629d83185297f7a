import { setTimeout as pause } from 'node:timers/promises';

/** How long an attack waits for the product to recover, in milliseconds. */
const PATIENCE = 60_000;

/** Repeats a check until it is true. Returns false if it never is. */
export async function comesTrue(ask: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    if (await ask()) return true;
  }
  return false;
}

/** Waits until a node accepts requests. */
export const isReadyAgain = ({ url }: { url: string }): Promise<boolean> =>
  comesTrue(async () => (await fetch(`${url}/ready`).catch(() => null))?.status === 200);
