import type { Context } from './context';

/** What says by itself how long it may be kept: files, and the empty page of the admin. */
const TIMED = /max-age|no-cache/;

/**
 * Keeps from caches whatever is not public. Public reads are given their headers by `delivery/middleware.ts`, files by
 * whoever serves them; all else is for the one who asked, an error too. A cache that is told nothing may keep an answer:
 * nginx does where it has `proxy_cache_valid`.
 */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  await next();
  if (ctx.res.headersSent || TIMED.test(ctx.response.get('Cache-Control'))) return;
  ctx.set('Cache-Control', 'private, no-store');
  if (ctx.path.startsWith('/api/')) ctx.vary('Authorization');
};
