import type { Report, Section } from '../report';
import { textOf } from '../translate/blocks';
import type { Passage } from './passage';

/** Returns the passages of a report: title and subtitle, then each section's heading, blocks and captions. */
export function passagesOf({ title, subtitle, sections }: Report): Passage[] {
  const front = [frontPassage('title', title), frontPassage('subtitle', subtitle ?? '')];
  const passages = [...front, ...sections.flatMap(passagesIn)];
  return passages.filter(({ text }) => text.trim() !== '');
}

const frontPassage = (field: string, text: string): Passage => ({
  text,
  kind: 'title',
  section: '',
  field,
});

function passagesIn({ key, heading, body, photos }: Section): Passage[] {
  const at = (paragraph: number) => ({ section: key, place: { section: key, paragraph } });
  return [
    { text: heading ?? '', kind: 'heading', ...at(0) },
    ...body.map((block, index): Passage => ({
      text: textOf(block),
      kind: 'paragraph',
      ...at(index + 1),
    })),
    ...photos.map((photo): Passage => ({
      text: photo.caption ?? '',
      kind: 'caption',
      field: `photos.${photo.key}.caption`,
      ...at(photo.after),
    })),
  ];
}
