import type { PublishedImage, PublishedPhoto } from '../../edition';
import { altOf, captionOf } from '../photos';
import type { Words } from '../words';
import { escape, safeUrl } from './escape';

/** The width of a picture: the column of prose, or the screen if it is narrower. */
const SIZES = '(max-width: 46rem) 100vw, 44rem';

/**
 * Writes a photo with its caption.
 * @param isFirst whether it is the first picture of the page, which is loaded at once
 */
export function photo(shown: PublishedPhoto, words: Words, isFirst: boolean): string {
  const { image } = shown;
  if (!image) return '';
  const caption = captionOf(shown, words);
  return `<figure id="${escape(shown.key)}">${picture(image, altOf(shown), isFirst)}${
    caption ? `<figcaption>${escape(caption)}</figcaption>` : ''
  }</figure>`;
}

/** Writes a picture in its available sizes, with the space reserved for it. */
export function picture(
  image: PublishedImage,
  alt: string,
  isFirst: boolean,
  sizes = SIZES,
): string {
  const { url, width, height } = image;
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const loading = isFirst ? ' fetchpriority="high"' : ' loading="lazy" decoding="async"';
  return `<img src="${safeUrl(url)}"${sourcesOf(image, sizes)} alt="${escape(alt)}"${size}${loading}>`;
}

function sourcesOf({ url, width, formats }: PublishedImage, sizes: string): string {
  const smaller = Object.values(formats).map((format) => [format.url, format.width] as const);
  const all = [...smaller, [url, width] as const]
    .filter(([, wide]) => wide)
    .sort(([, a], [, b]) => a! - b!);
  if (all.length < 2) return '';
  // A comma or a space in an address would end it within `srcset`.
  const listed = all.map(([address, wide]) => `${safeUrl(encoded(address))} ${wide}w`);
  return ` srcset="${listed.join(', ')}" sizes="${sizes}"`;
}

const encoded = (address: string) => address.replaceAll(' ', '%20').replaceAll(',', '%2C');
