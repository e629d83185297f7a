import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isWorthAnother, sendSigned, type SendOptions } from './attempt';
import type { Fetch } from './fetch';

/** Strapi's runner sends five at a time, and what waits for another attempt is one of them: it waits for a minute at most, in milliseconds. */
const LONGEST_PAUSE = 60_000;

/** @property onLoss is told what its receiver has not taken in the end, and why */
type Options = SendOptions & { onLoss: (loss: string) => void };

/**
 * Sends Strapi's own webhooks through `fetch`, signed, with an id of their own, and again where the receiver fails or does not
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

/** Without path and query, which may hold a receiver's secret. */
function lossOf(url: string, { headers }: RequestInit, reason: string): string {
  const event = (headers as Record<string, string>)['X-Strapi-Event'];
  return `The webhook ${event} did not reach ${new URL(url).host}: ${reason}.`;
}
