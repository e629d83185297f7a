import { setTimeout as pause } from 'node:timers/promises';

/** How long an attack waits for a product to come round, in milliseconds. */
const PATIENCE = 60_000;

/** Asks until the answer is yes; no where it never is. */
export async function comesTrue(ask: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    if (await ask()) return true;
  }
  return false;
}

/** Until a node may be sent requests. */
export const isReadyAgain = ({ url }: { url: string }): Promise<boolean> =>
  comesTrue(async () => (await fetch(`${url}/ready`).catch(() => null))?.status === 200);
