import type { PublishedPhoto, PublishedSection } from '../edition';
import type { Words } from './words';

/** The photos that follow a paragraph of a section; 0 is before the first. */
export const photosAfter = (
  { photos }: Pick<PublishedSection, 'photos'>,
  paragraph: number,
): PublishedPhoto[] => photos.filter(({ after }) => after === paragraph);

/** What stands below a photo: its caption, and who took it. */
export function captionOf({ caption, credit }: PublishedPhoto, words: Words): string {
  return [caption, credit && words.photo(credit)].filter(Boolean).join('　');
}

/** What a photo shows, for those who do not see it. */
export const altOf = ({ alt, caption }: PublishedPhoto): string => alt ?? caption ?? '';
