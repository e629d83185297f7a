import type { Photo } from './cms';

/**
 * The attributes of an `<img>`: whole addresses, every size for `srcset`, and a text for who cannot see it.
 * Null where a photo has no picture.
 * @param cms where addresses begin that are not whole
 */
export function pictureOf({ image, alt, caption }: Photo, cms: string) {
  if (!image) return null;
  const whole = (url: string) => new URL(url, cms).href;
  const sizes = Object.values(image.formats);
  const own =
    image.width && image.height
      ? [{ url: image.url, width: image.width, height: image.height }]
      : [];
  const all = [...sizes, ...own].sort((a, b) => a.width - b.width);
  return {
    src: whole(image.url),
    srcset: all.map(({ url, width }) => `${whole(url)} ${width}w`).join(', ') || undefined,
    width: image.width ?? undefined,
    height: image.height ?? undefined,
    alt: alt ?? caption ?? '',
  };
}
