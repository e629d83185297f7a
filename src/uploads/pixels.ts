import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

/**
 * The most pixels of a picture, over all its frames: 8,000 × 8,000. Pictures of full-frame cameras (61 megapixels)
 * pass. Each pixel takes four bytes when decoded, and a file of a few kilobytes may hold 16,000 × 16,000 pixels.
 */
export const MOST_PIXELS = 64_000_000;

type File = { filepath?: string; name?: string };
type Pictures = { isImage(file: File): Promise<boolean> };

/**
 * Refuses pictures with too many pixels, by their header, before Strapi decodes them to check them. Strapi calls
 * `isImage` first, however a file arrives. Called from `register()`.
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

/** Throws `PayloadTooLargeError` (413). A file without a readable header is left to Strapi, which refuses it. */
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
