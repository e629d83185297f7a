import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../../config/site';
import { REPORT } from '../stored/documents';
import type { Previewed } from './address';

/**
 * Where one's own site shows a report before it is published: `PREVIEW_URL` with what it names. The secret in it is that of the
 * site, which then asks for the draft with a token of its own; null where the report has no draft in this language.
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
