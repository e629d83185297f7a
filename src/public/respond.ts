import { tagsOfNamed } from './names';
import type { Context } from '../http/context';

/**
 * What caches are told of an answer: its language, and names of what it is made of (`reports`,
 * `report:<documentId>`, `organization:<key>` …), by a change of which it becomes stale. The headers that
 * say so, the entity tag and 304 are `delivery/middleware.ts`'s. An answer without tags is not kept.
 */
export type Caching = { locale: string | null; tags: string[] | null };

/** Answers a public read with JSON; the tags of what it names are added. */
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

/** An address that was once right leads to the one that is; `name` is its last part. */
export function redirect(ctx: Context, name: string, tags: string[]): void {
  ctx.status = 301;
  ctx.redirect(`${ctx.path.replace(/[^/]+\/?$/, name)}${ctx.search}`);
  // Koa's own text depends on what the client accepts.
  ctx.body = '';
  ctx.state.tags = tags;
}

/** 410: it was there, and was withdrawn. Strapi adds a method for each status; Koa's types do not know them. */
export function withdrawn(ctx: Context, message: string, tags: string[]): void {
  (ctx.response as unknown as { gone(message: string): void }).gone(message);
  ctx.state.tags = tags;
}
