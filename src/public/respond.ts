import { tagsOfNamed } from './names';
import type { Context } from '../http/context';

/**
 * What caches need to know of a response: its language and its tags (`reports`, `report:<documentId>`,
 * `organization:<key>` …). A change of a tag makes the response stale. `delivery/middleware.ts` sets the headers and
 * the entity tag and answers 304. A response without tags is not cached.
 */
export type Caching = { locale: string | null; tags: string[] | null };

/** Answers a public read with JSON. Adds the tags of the names in it. */
export function respond(ctx: Context, body: object, { locale, tags }: Caching): void {
  const all = tags && [...new Set([...tags, ...tagsOfNamed(body)])];
  send(ctx, JSON.stringify(body), 'application/json', { locale, tags: all });
}

/** Answers a public read with a text or a file. */
export function send(
  ctx: Context,
  body: string | Buffer,
  type: string,
  { locale, tags }: Caching,
): void {
  ctx.status = 200;
  if (locale) ctx.set('Content-Language', locale);
  ctx.type = type;
  ctx.body = body;
  ctx.state.tags = tags;
}

/** Redirects a former address (301) to the present one. `name` is the last part of the present address. */
export function redirect(ctx: Context, name: string, tags: string[]): void {
  ctx.status = 301;
  ctx.redirect(`${ctx.path.replace(/[^/]+\/?$/, name)}${ctx.search}`);
  // Koa's own text depends on what the client accepts.
  ctx.body = '';
  ctx.state.tags = tags;
}

/** Answers 410 for a withdrawn report. Strapi adds a method for each status; Koa's types do not have them. */
export function withdrawn(ctx: Context, message: string, tags: string[]): void {
  (ctx.response as unknown as { gone(message: string): void }).gone(message);
  ctx.state.tags = tags;
}
