import type { Context } from './context';

/** Matches a Cache-Control of a response that sets its own lifetime: files, and the admin's empty page. */
const TIMED = /max-age|no-cache/;

/**
 * Keeps everything that is not public out of caches. `delivery/middleware.ts` sets the headers of public reads, and
 * whoever serves a file sets those of the file. All other responses, errors too, are for the caller only. A cache may
 * keep a response without such a header: nginx does so with `proxy_cache_valid`.
 */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  await next();
  if (ctx.res.headersSent || TIMED.test(ctx.response.get('Cache-Control'))) return;
  ctx.set('Cache-Control', 'private, no-store');
  if (ctx.path.startsWith('/api/')) ctx.vary('Authorization');
};
