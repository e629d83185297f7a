import type { Context } from './context';

/** What a request sends; an empty object where it sends nothing. Nobody has looked at it yet: parse it. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};
