import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { loadDraft } from './draft';

/** What a request has to do with versions: those that its answer shows, by language, and those that it made itself. */
type Told = { shown: Map<string, string | null>; made: Set<string> };

const all = new WeakMap<object, Told>();

/** What is known for a request; of no request, something that nobody reads. */
export function told(ctx: Context | undefined): Told {
  const known = (ctx && all.get(ctx.req)) ?? { shown: new Map(), made: new Set() };
  if (ctx) all.set(ctx.req, known);
  return known;
}

/** Says with the answer which version of a draft it shows; null: there is no draft in this language. */
export function show(strapi: Core.Strapi, locale: string, version: string | null): void {
  told(strapi.requestContext.get()).shown.set(locale, version);
}

/**
 * Says with the answer which version of a draft it shows. Call it before the draft itself is read: a version that is
 * older than what is shown leads to a needless 409, a newer one would hide a change.
 */
export async function showDraft(strapi: Core.Strapi, documentId: string, locale: string) {
  show(strapi, locale, (await loadDraft(strapi, documentId, locale))?.version ?? null);
}
