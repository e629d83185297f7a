import type { Reading } from '../read/reading';
import type { Audit } from './audit';
import type { Held } from './held';
import { countLinks } from './links';
import { countPictures } from './pictures';
import { countTexts } from './texts';

export { heldByDocx } from './docx';
export { heldByHtml, heldByText } from './html';
export type { Account } from './audit';
export type { Held } from './held';

/**
 * Compares what was read with what an input holds. Each run of text, picture and address counts once.
 * @param named the full words that the findings report as left out
 */
export function audit(
  held: readonly Held[],
  reading: Pick<Reading, 'report' | 'byline' | 'other'>,
  named: readonly string[],
): Audit {
  const paragraphs = held.flatMap((one) => (one.is === 'text' ? [one.runs] : []));
  const found = countTexts(paragraphs, reading, named);
  countPictures(held, reading, named, found);
  countLinks(held, reading, named, found);
  return found;
}
