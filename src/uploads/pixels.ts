import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

/**
 * The most pixels of a picture, in all its frames, 8,000 × 8,000: what full-frame cameras take (61 megapixels) passes. Each takes four
 * bytes when it is decoded, and a file of some kilobytes may hold 16,000 × 16,000.
 */
export const MOST_PIXELS = 64_000_000;

type File = { filepath?: string; name?: string };
type Pictures = { isImage(file: File): Promise<boolean> };

/**
 * Refuses pictures of too many pixels, by their header, before Strapi decodes them to see whether they are whole. It
 * asks `isImage` first, by whatever way a file comes. Called from `register()`.
 */
export function limitPictures(strapi: Core.Strapi): void {
  const pictures: Pictures = strapi.plugin('upload').service('image-manipulation');
  const isImage = pictures.isImage.bind(pictures);
  pictures.isImage = async (file) => {
    const is = await isImage(file);
    if (is && file.filepath) await assertSmall(file.filepath, file.name ?? 'The picture');
    return is;
  };
}

/** Throws `PayloadTooLargeError` (413). A file that has no header that can be read is left to Strapi, which refuses it. */
export async function assertSmall(filepath: string, name: string): Promise<void> {
  const header = await sharp(filepath, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  const { width = 0, height = 0, pages = 1 } = header ?? {};
  if (width * height * pages <= MOST_PIXELS) return;
  throw new errors.PayloadTooLargeError(
    `${name} has ${width} × ${height} pixels${pages > 1 ? ` in ${pages} pictures` : ''}. Scale it down to at most 8,000 × 8,000.`,
    { width, height, pages },
  );
}
