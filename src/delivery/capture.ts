import { createHash } from 'node:crypto';
import type { Context } from '../http/context';
import type { Answer } from './answer';
import { exact } from './representation';

/** Headers that depend on the coding or on the request's origin, or that we set ourselves. */
const OF_ONE_RESPONSE = /^(vary|etag|cache-control|content-length|x-request-id|access-control-.*)$/;

/**
 * The statuses whose answers are cached, because the content limits their number. A 404 is not cached: clients can
 * invent paths without end.
 */
const KEPT = new Set([200, 301, 410]);

/**
 * Returns what the rest of the chain answered, with its headers, so that the answer from the cache is the same. Returns
 * null if the answer must not be cached: it has no tags, is an error, or sets a cookie for one client.
 * @param ours headers that every public read has
 */
export function capture(ctx: Context, ours: Answer['headers']): Answer | null {
  const tags = ctx.state.tags as string[] | null | undefined;
  const { headers } = ctx.response;
  if (!tags || !KEPT.has(ctx.status) || headers['set-cookie']) return null;
  const body = exact(bytesOf(ctx.body));
  return {
    status: ctx.status,
    headers: [...kept(headers), ...ours, ...cacheTags(tags)],
    body,
    hash: createHash('sha256').update(body).digest('base64url'),
    tags,
  };
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body ?? ''));
}

function kept(headers: Context['response']['headers']): Answer['headers'] {
  return Object.entries(headers)
    .filter(([name]) => !OF_ONE_RESPONSE.test(name))
    .map(([name, value]) => [name, String(value)]);
}

/**
 * The longest list of tags, in characters. Proxies accept 4 to 16 KB of headers in all, and a list may name hundreds of
 * organizations and indicators.
 */
const LONGEST = 1000;

/**
 * Returns the headers for a CDN that purges by tag: `Cache-Tag` for Cloudflare and Akamai, `Surrogate-Key` for Fastly.
 */
function cacheTags(tags: string[]): Answer['headers'] {
  const told = tags.join().length > LONGEST ? [...new Set(tags.map(kindOf))] : tags;
  return [
    ['Cache-Tag', told.join(',')],
    ['Surrogate-Key', told.join(' ')],
  ];
}

/**
 * Returns the kind of a tag: `indicator` for `indicator:visits`. Tags of reports stay whole, because an answer has
 * either one of them or the tag `reports`.
 */
const kindOf = (tag: string): string => (tag.startsWith('report:') ? tag : tag.replace(/:.*/, ''));
