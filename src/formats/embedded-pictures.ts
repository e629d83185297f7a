import type { DocumentImage } from '../domain/read';
import type { Report } from '../domain/report';
import { photosOf } from '../domain/report/photos';

/** The formats that browsers show. */
const EMBEDDED = /^data:(image\/(?:png|jpeg|gif|webp));base64,/i;

/** Returns the pictures that a page holds in itself, as `data:` addresses, each once. */
export function embeddedPictures(report: Report): DocumentImage[] {
  const sources = new Set(photosOf(report).flatMap(({ src }) => src ?? []));
  return [...sources].flatMap((src): DocumentImage[] => {
    const [head = '', contentType = ''] = EMBEDDED.exec(src) ?? [];
    if (head === '') return [];
    const bytes = new Uint8Array(Buffer.from(src.slice(head.length), 'base64'));
    return [{ src, contentType: contentType.toLowerCase(), bytes }];
  });
}
