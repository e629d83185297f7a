import { commentOf, enclosedOf } from '../../enclosed';
import type { PublishedPhoto } from '../../edition';
import { markedSections, type MarkedSection } from '../marks';
import type { MarkedNote } from '../insert-mark';
import { altOf, captionOf, photosAfter } from '../photos';
import type { Publication } from '../publication';
import { tablesAfter } from '../tables';
import { bylineOf, wordsIn, type Words } from '../words';
import { block, picture } from './blocks';
import { asHeading, asParagraph, escape } from './escape';
import { frontMatter } from './front-matter';
import { inlines, mark } from './inlines';
import { table } from './table';

type Place = { site: string; words: Words };

/** Writes an edition as CommonMark, complete. Text that an editor typed is never read as markup. */
export function toMarkdown(publication: Publication): string {
  const { edition, site } = publication;
  const place = { site, words: wordsIn(edition.locale) };
  const sections = markedSections(edition.sections);
  const blocks = [
    frontMatter(publication),
    heading(1, escape(edition.title)),
    ...paragraphs(edition.subtitle, bylineOf(edition, place.words).join('　')),
    ...(edition.cover ? photo(edition.cover, place) : []),
    ...sections.flatMap((part) => section(part, place)),
    ...tail(publication, place.words),
    ...sections.flatMap(({ notes }) => notes.map(note)),
    commentOf(enclosedOf(edition)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const heading = (level: number, words: string) => `${'#'.repeat(level)} ${asHeading(words)}`;

const paragraphs = (...all: (string | null)[]): string[] =>
  all.flatMap((words) => (words ? asParagraph(escape(words)) : []));

function section(part: MarkedSection, place: Place): string[] {
  const after = (paragraph: number) => [
    ...photosAfter(part, paragraph).flatMap((each) => photo(each, place)),
    ...tablesAfter(part.tables, paragraph).flatMap((each) => table(each, place.words)),
  ];
  return [
    ...(part.heading.length > 0 ? [heading(part.level + 1, inlines(part.heading))] : []),
    ...after(0),
    ...part.body.flatMap((node, at) => [block(node, place.site), ...after(at + 1)]),
  ];
}

/** Writes a note below the text. Its further lines are indented. */
const note = (one: MarkedNote): string =>
  `${mark(one)}: ${asParagraph(escape(one.text)).replaceAll('\n', '\n    ')}`;

function photo(shown: PublishedPhoto, { site, words }: Place): string[] {
  const image = shown.image ? [picture(shown.image.url, altOf(shown), site)] : [];
  return [...image, ...paragraphs(captionOf(shown, words))];
}

function tail({ edition }: Publication, words: Words): string[] {
  const credits = edition.credits.map(({ role, name }) => words.credit(role, name)).join('\n');
  const lines = paragraphs(credits, words.translation);
  return lines.length > 0 ? ['---', ...lines] : [];
}
