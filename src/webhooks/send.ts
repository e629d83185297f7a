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
}

/**
 * Sends webhooks through `fetch`, signed, and again where the receiver fails or does not answer. What it refuses
 * (300 to 499, but for 408 and 429) is not sent again: it would refuse it again.
 */
export function sender(fetch: Fetch, { secret, timeout, retryDelays }: SendOptions): Fetch {
  async function attempt(url: string, init: RequestInit): Promise<Response> {
    const signed = secret ? signatureHeaders(secret, String(init.body ?? ''), new Date()) : {};
    const headers = { ...(init.headers as Record<string, string>), ...signed };
    // Followed, a redirect would become a GET without a body, and count as heard.
    const redirect = 'manual';
    return fetch(url, { ...init, headers, redirect, signal: AbortSignal.timeout(timeout) });
  }

  return async (url, init) => {
    for (const delay of retryDelays) {
      const answer = await attempt(url, init).catch(() => null);
      if (answer && !isWorthAnother(answer.status)) return answer;
      await pause(delay, undefined, { ref: false });
    }
    return attempt(url, init);
  };
}

const isWorthAnother = (status: number) => status >= 500 || status === 408 || status === 429;
