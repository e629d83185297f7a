import type { PublishedPhoto, PublishedSection } from '../../edition';
import { altOf, captionOf, photosAfter } from '../photos';
import type { Publication } from '../publication';
import { bylineOf, wordsIn, type Words } from '../words';
import { block, picture } from './blocks';
import { asHeading, asParagraph, escape } from './escape';
import { frontMatter } from './front-matter';

type Place = { site: string; words: Words };

/** An edition as CommonMark: every word of it, and nothing that an editor typed is read as markup. */
export function toMarkdown(publication: Publication): string {
  const { edition, site } = publication;
  const place = { site, words: wordsIn(edition.locale) };
  const blocks = [
    frontMatter(publication),
    heading(1, edition.title),
    ...paragraphs(edition.subtitle, bylineOf(edition, place.words).join('　')),
    ...(edition.cover ? photo(edition.cover, place) : []),
    ...edition.sections.flatMap((part) => section(part, place)),
    ...tail(publication, place.words),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const heading = (level: number, words: string) =>
  `${'#'.repeat(level)} ${asHeading(escape(words))}`;

const paragraphs = (...all: (string | null)[]): string[] =>
  all.flatMap((words) => (words ? asParagraph(escape(words)) : []));

function section(part: PublishedSection, place: Place): string[] {
  const photos = (paragraph: number) =>
    photosAfter(part, paragraph).flatMap((each) => photo(each, place));
  return [
    ...(part.heading ? [heading(part.level + 1, part.heading)] : []),
    ...photos(0),
    ...part.body.flatMap((node, at) => [block(node, place.site), ...photos(at + 1)]),
  ];
}

function photo(shown: PublishedPhoto, { site, words }: Place): string[] {
  const image = shown.image ? [picture(shown.image.url, altOf(shown), site)] : [];
  return [...image, ...paragraphs(captionOf(shown, words))];
}

function tail({ edition }: Publication, words: Words): string[] {
  const credits = edition.credits.map(({ role, name }) => words.credit(role, name)).join('\n');
  const lines = paragraphs(credits, words.translation);
  return lines.length > 0 ? ['---', ...lines] : [];
}
