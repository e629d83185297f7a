import type { Fetch } from './fetch';
import { signatureHeaders } from './signature';
import type { Receiver } from './receivers';

export interface SendOptions {
  /** The secret that signs requests. Empty for no signature. */
  secret: string;
  /** How long a receiver may take for one attempt, in milliseconds. */
  timeout: number;
  /** The pauses before each further attempt, in milliseconds. */
  retryDelays: number[];
}

/** The result of an attempt, with the receiver's answer: accepted, refused for good, or failed for now. */
export type Outcome = { is: 'taken' | 'refused' | 'failed'; answer: string };

/** The most characters of an error that are kept: enough to see where it comes from. */
const LONGEST_ANSWER = 200;

/** Sends one event to one receiver, once. A refusal is final: any status from 300 to 499 except 408 and 429. */
export async function attempt(
  fetch: Fetch,
  { url, headers }: Pick<Receiver, 'url' | 'headers'>,
  { event, nonce, body }: { event: string; nonce: string; body: string },
  options: SendOptions,
): Promise<Outcome> {
  const own = { 'X-Strapi-Event': event, 'Content-Type': 'application/json' };
  const init = { method: 'POST', body, headers: { ...headers, ...own } };
  try {
    const answer = await sendSigned(fetch, url, init, { nonce, ...options });
    await answer.body?.cancel();
    return { is: outcomeOf(answer), answer: String(answer.status) };
  } catch (error) {
    const reason = String((error as Error).cause ?? error);
    return { is: 'failed', answer: reason.slice(0, LONGEST_ANSWER) };
  }
}

/**
 * Sends one request with the id of its delivery, signed with the present time. Throws if there is no answer in time.
 */
export function sendSigned(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  { nonce, secret, timeout }: { nonce: string } & Pick<SendOptions, 'secret' | 'timeout'>,
): Promise<Response> {
  const signed = secret ? signatureHeaders(secret, String(init.body ?? ''), new Date()) : {};
  const own = { 'X-Zongshu-Delivery': nonce, ...signed };
  const headers = { ...(init.headers as Record<string, string>), ...own };
  // A redirect that is followed becomes a GET without a body, and would count as delivered.
  const redirect = 'manual';
  return fetch(url, { ...init, headers, redirect, signal: AbortSignal.timeout(timeout) });
}

function outcomeOf({ ok, status }: Response): Outcome['is'] {
  if (ok) return 'taken';
  return isWorthAnother(status) ? 'failed' : 'refused';
}

/** Returns whether a receiver may accept the next attempt. */
export const isWorthAnother = (status: number) => status >= 500 || status === 408 || status === 429;
