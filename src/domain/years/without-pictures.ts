import type { Edition } from '../edition';
import { filesOf } from '../edition';
import { REDACTED } from './redact-text';

/**
 * Removes pictures from an edition, by their addresses. In prose a sign replaces the picture, so that paragraph numbers
 * stay the same.
 */
export function withoutPictures(edition: Edition, addresses: ReadonlySet<string>): Edition {
  if (!filesOf(edition).some((address) => addresses.has(address))) return edition;
  const isGone = (photo: Edition['cover']) =>
    Boolean(photo?.image && addresses.has(photo.image.url));
  return {
    ...edition,
    cover: isGone(edition.cover) ? null : edition.cover,
    sections: edition.sections.map((section) => ({
      ...section,
      photos: section.photos.filter((photo) => !isGone(photo)),
      body: section.body.map((block) =>
        block.type === 'image' && addresses.has(block.image.url)
          ? { type: 'paragraph', children: [{ type: 'text', text: REDACTED }] }
          : block,
      ),
    })),
  };
}
