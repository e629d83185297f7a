import { embeddedIn } from '../domain/embedded';
import type { DocumentImage } from '../domain/read';
import type { Report } from '../domain/report';
import { photosOf } from '../domain/report/photos';

/** Returns the pictures that a page holds in itself, as `data:` addresses, each once. */
export function embeddedPictures(report: Report): DocumentImage[] {
  const sources = new Set(photosOf(report).flatMap(({ src }) => src ?? []));
  return [...sources].flatMap((src): DocumentImage[] => {
    const embedded = embeddedIn(src);
    if (!embedded) return [];
    const { contentType, base64 } = embedded;
    return [{ src, contentType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }];
  });
}
