import { Document, type Paragraph } from 'docx';
import type { Edition, PublishedPhoto, PublishedSection } from '../../edition';
import { altOf, photosAfter } from '../photos';
import type { Publication } from '../publication';
import { bylineOf, wordsIn, type Words } from '../words';
import { block, ofWords, picture, type Writing } from './blocks';
import type { Layout, Role } from './layout';
import { EN } from './layout.en';
import { ZH } from './layout.zh';
import { NUMBERING } from './numbering';
import { pack } from './pack';
import { pageOf } from './page';
import { shownOf, type Pictures } from './pictures';
import { coreProperties, fontTable } from './properties';
import { stylesOf } from './styles';

export { pictureAddresses, type Pictures } from './pictures';

/**
 * An edition as a Word file (ECMA-376), laid out after GB/T 9704-2012 where it is Chinese. Equal to the byte for equal
 * input.
 * @param pictures what could be read of `pictureAddresses`; a photo without picture keeps its caption
 */
export async function toDocx(publication: Publication, pictures: Pictures): Promise<Uint8Array> {
  const { edition } = publication;
  const layout = edition.locale.startsWith('zh') ? ZH : EN;
  const writing = { layout, pictures, counted: { pictures: 0, lists: 0 } };
  const document = new Document({
    styles: stylesOf(layout),
    numbering: NUMBERING,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...pageOf(layout), children: content(edition, writing) }],
  });
  return pack(document, [coreProperties(publication), fontTable(layout)], pictures);
}

function content(edition: Edition, writing: Writing): Paragraph[] {
  const words = wordsIn(edition.locale);
  return [
    ...front(edition, words, writing.layout),
    ...(edition.cover ? photo(edition.cover, words, writing) : []),
    ...edition.sections.flatMap((part) => section(part, words, writing)),
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

function section(part: PublishedSection, words: Words, writing: Writing): Paragraph[] {
  const photos = (paragraph: number) =>
    photosAfter(part, paragraph).flatMap((each) => photo(each, words, writing));
  return [
    ...(part.heading ? [ofWords(headingRole(part.level), part.heading)] : []),
    ...photos(0),
    ...part.body.flatMap((node, at) => [...block(node, writing), ...photos(at + 1)]),
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
