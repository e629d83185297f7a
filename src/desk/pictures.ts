import type { Core } from '@strapi/strapi';
import type { Content } from '../domain/version/differences';

type File = { url: string; hash: string };
type Provider = { getSignedUrl(file: File): Promise<{ url: string }> };

/**
 * Returns signed URLs of a draft's pictures, by the URL in the draft, for a caller who may read the draft. The draft
 * stores URLs without a signature, because signatures expire. Without one, nobody can load a picture before an edition
 * shows it.
 */
export async function picturesIn(
  strapi: Core.Strapi,
  content: Content,
): Promise<Record<string, string>> {
  const addresses = [...new Set(imagesIn(content))];
  if (addresses.length === 0) return {};
  const where = { url: { $in: addresses } };
  const files: File[] = await strapi.db.query('plugin::upload.file').findMany({ where });
  const provider: Provider = strapi.plugin('upload').provider;
  const pairs = files.map(async (file) => [file.url, (await provider.getSignedUrl(file)).url]);
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>;
}

/** Returns the URLs of all photos, in whatever component they are. */
function imagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    name === 'image' && typeof inside === 'string' ? [inside] : imagesIn(inside),
  );
}
