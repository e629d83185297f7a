import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { loadDraft } from './draft';

/** The versions of a request: those that its response shows, by language, and those that it wrote itself. */
type Told = { shown: Map<string, string | null>; made: Set<string> };

const all = new WeakMap<object, Told>();

/** Returns the versions of a request. Without a request, returns a fresh object that nobody reads. */
export function told(ctx: Context | undefined): Told {
  const known = (ctx && all.get(ctx.req)) ?? { shown: new Map(), made: new Set() };
  if (ctx) all.set(ctx.req, known);
  return known;
}

/** Puts a version of a draft on the response. Null means that there is no draft in this language. */
export function show(strapi: Core.Strapi, locale: string, version: string | null): void {
  told(strapi.requestContext.get()).shown.set(locale, version);
}

/**
 * Puts the version of a draft on the response. Call it before the draft itself is read: a version older than the shown
 * draft only causes a needless 409, but a newer one would hide a change.
 */
export async function showDraft(strapi: Core.Strapi, documentId: string, locale: string) {
  show(strapi, locale, (await loadDraft(strapi, documentId, locale))?.version ?? null);
}
