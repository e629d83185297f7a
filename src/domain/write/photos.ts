import type { PublishedPhoto, PublishedSection } from '../edition';
import type { Words } from './words';

/** Returns the photos after a paragraph of a section; 0 is before the first paragraph. */
export const photosAfter = (
  { photos }: Pick<PublishedSection, 'photos'>,
  paragraph: number,
): PublishedPhoto[] => photos.filter(({ after }) => after === paragraph);

/** Returns the text below a photo: its caption and credit. */
export function captionOf({ caption, credit }: PublishedPhoto, words: Words): string {
  return [caption, credit && words.photo(credit)].filter(Boolean).join('　');
}

/** Returns the alternative text of a photo. */
export const altOf = ({ alt, caption }: PublishedPhoto): string => alt ?? caption ?? '';
