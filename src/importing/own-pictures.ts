import type { Core } from '@strapi/strapi';
import type { Report } from '../domain/report';
import { photosOf } from '../domain/report/photos';
import { siteOf } from '../http/site';
import { publishedFiles } from '../uploads/published';

const FILE = 'plugin::upload.file';

/**
 * Finds the pictures that a page names by the address at which this installation publishes them, as our own pages and
 * Markdown do. Returns the ids of the files by the address in the document. A picture that no edition shows is not
 * among them: its address alone does not say that the caller may use it. No other address is loaded.
 */
export async function ownPictures(
  strapi: Core.Strapi,
  report: Report,
): Promise<Record<string, number>> {
  const stored = new Map<string, string>();
  for (const { src } of photosOf(report)) if (src) stored.set(src, addressIn(strapi, src));
  if (stored.size === 0) return {};
  const found: Record<string, number> = {};
  const ids = await idsOf(strapi, [...new Set(stored.values())]);
  for (const [src, address] of stored) {
    const id = ids.get(address);
    if (id !== undefined) found[src] = id;
  }
  return found;
}

/** Returns the address as the media library stores it: without our own site. */
function addressIn(strapi: Core.Strapi, src: string): string {
  const site = `${siteOf(strapi)}/`;
  return src.startsWith(site) ? src.slice(site.length - 1) : src;
}

async function idsOf(strapi: Core.Strapi, addresses: string[]): Promise<Map<string, number>> {
  const rows = await strapi.db
    .query(FILE)
    .findMany({ select: ['id', 'url'], where: { url: { $in: addresses } } });
  const files = rows as { id: number; url: string }[];
  const shown = await publishedFiles(strapi).publicAmong(files.map(({ url }) => url));
  return new Map(files.flatMap(({ id, url }) => (shown.has(url) ? [[url, id]] : [])));
}
