import { setTimeout as pause } from 'node:timers/promises';
import { signatureHeaders } from './signature';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SendOptions {
  /** Signs what is sent; empty for no signature. */
  secret: string;
  /** How long a receiver may take for one attempt, in milliseconds. */
  timeout: number;
  /** How long to wait before each further attempt, in milliseconds. */
  retryDelays: number[];
  /** Is told what its receiver has not taken in the end, and why. */
  onLoss: (loss: string) => void;
}

/**
 * Sends webhooks through `fetch`, signed, and again where the receiver fails or does not answer. What it refuses
 * (300 to 499, but for 408 and 429) is not sent again: it would refuse it again.
 */
export function sender(fetch: Fetch, options: SendOptions): Fetch {
  const { secret, timeout, retryDelays, onLoss } = options;

  async function attempt(url: string, init: RequestInit): Promise<Response> {
    const signed = secret ? signatureHeaders(secret, String(init.body ?? ''), new Date()) : {};
    const headers = { ...(init.headers as Record<string, string>), ...signed };
    // A redirect that is followed becomes a GET without a body, and would count as delivered.
    const redirect = 'manual';
    return fetch(url, { ...init, headers, redirect, signal: AbortSignal.timeout(timeout) });
  }

  async function untilTaken(url: string, init: RequestInit): Promise<Response> {
    for (const delay of retryDelays) {
      const answer = await attempt(url, init).catch(() => null);
      if (answer && !isWorthAnother(answer.status)) return answer;
      await pause(delay, undefined, { ref: false });
    }
    return attempt(url, init);
  }

  return async (url, init) => {
    try {
      const answer = await untilTaken(url, init);
      if (!answer.ok) onLoss(lossOf(url, init, `it answers ${answer.status}`));
      return answer;
    } catch (error) {
      onLoss(lossOf(url, init, String((error as Error).cause ?? error)));
      throw error;
    }
  };
}

/** Without path and query, which may hold a receiver's secret. */
function lossOf(url: string, { headers }: RequestInit, reason: string): string {
  const event = (headers as Record<string, string>)['X-Strapi-Event'];
  return `The webhook ${event} did not reach ${new URL(url).host}: ${reason}.`;
}

const isWorthAnother = (status: number) => status >= 500 || status === 408 || status === 429;
