import type { Context } from './context';

/** Returns the body of a request, or an empty object if there is none. It has not been validated: parse it. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};
