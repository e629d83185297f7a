import { createHash } from 'node:crypto';
import type { Context } from '../http/context';
import type { Answer } from './answer';
import { exact } from './representation';

/** Set anew for each coding and asking origin, or by us. */
const OF_ONE_RESPONSE = /^(vary|etag|cache-control|content-length|x-request-id|access-control-.*)$/;

/** Answers that content bounds in number. A 404 is not kept: addresses can be invented without end. */
const KEPT = new Set([200, 301, 410]);

/**
 * What the rest of the chain answered, headers and all, so that an answer from memory is the same. Null
 * where it is not to be kept: no tags, an error, or a cookie that is one client's own.
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

/** Proxies take 4 to 16 KB of headers in all, and a list may name hundreds of organizations and indicators. */
const LONGEST = 1000;

/** For a CDN that can forget by tag: the first name is Cloudflare's and Akamai's, the second Fastly's. */
function cacheTags(tags: string[]): Answer['headers'] {
  const told = tags.join().length > LONGEST ? [...new Set(tags.map(kindOf))] : tags;
  return [
    ['Cache-Tag', told.join(',')],
    ['Surrogate-Key', told.join(' ')],
  ];
}

/** `indicator` for `indicator:visits`. A report stays itself: an answer is made of one, or of `reports`. */
const kindOf = (tag: string): string => (tag.startsWith('report:') ? tag : tag.replace(/:.*/, ''));
