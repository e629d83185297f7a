import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isWorthAnother, sendSigned, type SendOptions } from './attempt';
import type { Fetch } from './fetch';

/**
 * The longest pause between attempts, in milliseconds. Strapi's runner sends five at a time, and a waiting one counts.
 */
const LONGEST_PAUSE = 60_000;

/** @property onLoss called with the event that its receiver never accepted, and the reason */
type Options = SendOptions & { onLoss: (loss: string) => void };

/**
 * Wraps `fetch` for Strapi's own webhooks: signs them, gives each an id, and retries if the receiver fails or does not
 * answer, as long as the node runs.
 */
export function sender(fetch: Fetch, options: Options): Fetch {
  const delays = options.retryDelays.filter((delay) => delay <= LONGEST_PAUSE);

  async function untilTaken(url: string, init: RequestInit): Promise<Response> {
    const own = { nonce: randomUUID(), ...options };
    for (const delay of delays) {
      const answer = await sendSigned(fetch, url, init, own).catch(() => null);
      if (answer && !isWorthAnother(answer.status)) return answer;
      await pause(delay, undefined, { ref: false });
    }
    return sendSigned(fetch, url, init, own);
  }

  return async (url, init) => {
    try {
      const answer = await untilTaken(url, init);
      if (!answer.ok) options.onLoss(lossOf(url, init, `it answers ${answer.status}`));
      return answer;
    } catch (error) {
      options.onLoss(lossOf(url, init, String((error as Error).cause ?? error)));
      throw error;
    }
  };
}

/** Leaves out path and query, because they may contain a receiver's secret. */
function lossOf(url: string, { headers }: RequestInit, reason: string): string {
  const event = (headers as Record<string, string>)['X-Strapi-Event'];
  return `The webhook ${event} did not reach ${new URL(url).host}: ${reason}.`;
}
