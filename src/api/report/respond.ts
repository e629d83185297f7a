import { createHash } from 'node:crypto';
import type { Context } from '../http';

/** A shared cache may keep an answer for a minute, and show it for ten more while it fetches anew. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';

/** Answers a public read with JSON. */
export function respond(ctx: Context, body: object, locale: string): void {
  send(ctx, JSON.stringify(body), 'application/json', locale);
}

/**
 * Answers a public read: the text, its language, and what caches need. 304 where the client's copy is
 * the same (RFC 9110 §13.1.2); the ETag is a hash of the very bytes, so equal tags mean equal answers.
 */
export function send(ctx: Context, text: string, type: string, locale: string): void {
  ctx.status = 200;
  ctx.set('Cache-Control', CACHE_CONTROL);
  ctx.set('Content-Language', locale);
  ctx.etag = createHash('sha256').update(text).digest('base64url');
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  ctx.body = text;
}
