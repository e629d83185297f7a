import { Document, type Paragraph, type Table } from 'docx';
import { customPartOf, enclosedOf } from '../../enclosed';
import type { Edition, PublishedPhoto } from '../../edition';
import { markedSections, type MarkedSection } from '../marks';
import { altOf, photosAfter } from '../photos';
import type { Publication } from '../publication';
import { tablesAfter } from '../tables';
import { bylineOf, wordsIn, type Words } from '../words';
import { block, ofInlines, ofWords, picture, type Writing } from './blocks';
import type { Layout, Role } from './layout';
import { EN } from './layout.en';
import { ZH } from './layout.zh';
import { NUMBERING } from './numbering';
import { pack } from './pack';
import { pageOf } from './page';
import { shownOf, type Pictures } from './pictures';
import { coreProperties, fontTable } from './properties';
import { stylesOf } from './styles';
import { table } from './table';

export { pictureAddresses, type Pictures } from './pictures';

/**
 * Writes an edition as a Word file (ECMA-376). A Chinese edition follows the layout of GB/T 9704-2012. Equal input
 * gives an identical file, byte by byte.
 * @param pictures the pictures of `pictureAddresses` that could be read; a photo without its picture keeps its caption
 */
export async function toDocx(publication: Publication, pictures: Pictures): Promise<Uint8Array> {
  const { edition } = publication;
  const layout = edition.locale.startsWith('zh') ? ZH : EN;
  const writing = { layout, pictures, counted: { pictures: 0, lists: 0 } };
  const sections = markedSections(edition.sections);
  const document = new Document({
    footnotes: footnotesOf(sections),
    styles: stylesOf(layout),
    numbering: NUMBERING,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...pageOf(layout), children: content(edition, sections, writing) }],
  });
  return pack(
    document,
    [coreProperties(publication), fontTable(layout)],
    pictures,
    customPartOf(enclosedOf(edition)),
  );
}

/** Returns the notes by number. Word stores them apart from the text (ECMA-376 Part 1 §17.11). */
function footnotesOf(sections: readonly MarkedSection[]) {
  const notes = sections.flatMap((section) => section.notes);
  return Object.fromEntries(
    notes.map(({ number, text }) => [
      number,
      { children: text.split('\n').map((line) => ofWords('note', line)) },
    ]),
  );
}

type Blocks = (Paragraph | Table)[];

function content(edition: Edition, sections: readonly MarkedSection[], writing: Writing): Blocks {
  const words = wordsIn(edition.locale);
  return [
    ...front(edition, words, writing.layout),
    ...(edition.cover ? photo(edition.cover, words, writing) : []),
    ...sections.flatMap((part) => section(part, words, writing)),
    ...edition.credits.map(({ role, name }) => ofWords('tail', words.credit(role, name))),
    ...(words.translation ? [ofWords('tail', words.translation)] : []),
  ];
}

function front(edition: Edition, words: Words, layout: Layout): Paragraph[] {
  const byline = bylineOf(edition, words).join('　');
  return [
    ofWords('title', edition.title),
    ...(edition.subtitle ? [ofWords('subtitle', layout.subtitle(edition.subtitle))] : []),
    ...(byline ? [ofWords('byline', byline)] : []),
  ];
}

function section(part: MarkedSection, words: Words, writing: Writing): Blocks {
  const after = (paragraph: number): Blocks => [
    ...photosAfter(part, paragraph).flatMap((each) => photo(each, words, writing)),
    ...tablesAfter(part.tables, paragraph).flatMap((each) => table(each, words)),
  ];
  return [
    ...(part.heading.length > 0 ? [ofInlines(headingRole(part.level), part.heading)] : []),
    ...after(0),
    ...part.body.flatMap((node, at) => [...block(node, writing), ...after(at + 1)]),
  ];
}

const headingRole = (level: number) => `heading${Math.min(level, 3)}` as Role;

function photo(shown: PublishedPhoto, words: Words, writing: Writing): Paragraph[] {
  const { image, caption, credit } = shown;
  const below = (caption ?? '') + (credit ? writing.layout.credit(words.photo(credit)) : '');
  return [
    ...(image ? picture(shownOf(image), altOf(shown), writing) : []),
    ...(below ? [ofWords('caption', below.trim())] : []),
  ];
}
