import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../../config/site';
import { REPORT } from '../stored/documents';
import type { Previewed } from './address';

/**
 * Returns the address at which an external site shows a draft: `PREVIEW_URL` with its placeholders filled in. Its
 * secret is the site's; the site then fetches the draft with its own token. Returns null if the report has no draft in
 * this language.
 */
export async function previewElsewhere(
  strapi: Core.Strapi,
  { previewUrl, previewSecret }: SiteConfig,
  { documentId, locale, status }: Previewed,
): Promise<string | null> {
  const draft: { slug: string } | null = await strapi.db
    .query(REPORT)
    .findOne({ where: { documentId, locale, publishedAt: null }, select: ['slug'] });
  if (!draft || !previewUrl) return null;
  const named = { documentId, locale, status, slug: draft.slug, secret: previewSecret };
  return previewUrl.replace(/\{(\w+)\}/g, (braced, name: string) =>
    Object.hasOwn(named, name) ? encodeURIComponent(named[name as keyof typeof named]) : braced,
  );
}
