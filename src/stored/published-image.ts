import type { PublishedImage } from '../domain/edition';
import type { File } from './entry';

/**
 * Returns the published fields of a picture. A smaller rendering whose file is not smaller than the picture's own is
 * left out: it costs a reader more bytes for a worse picture. Strapi makes such renderings of PNGs with few colours,
 * where the file of 1,000 pixels is three times as large as the one of 1,600.
 */
export function publishedImage(file: File): PublishedImage {
  const { url, mime, width, height } = file;
  const smaller = Object.entries(file.formats ?? {})
    .filter(([, format]) => isLighter(format, file))
    .map(([name, format]) => [
      name,
      { url: format.url, width: format.width, height: format.height },
    ]);
  return { url, mime, width, height, formats: Object.fromEntries(smaller) };
}

/** Sizes of files are in kilobytes. A rendering of unknown size is kept. */
const isLighter = (format: { size?: number }, { size }: File): boolean =>
  !format.size || !size || format.size < size;
