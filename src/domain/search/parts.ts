import { notesOf, tablesOf, type Edition, type PublishedSection } from '../edition';
import { cellText } from '../report/table';
import { textOf } from '../translate/blocks';

/** A stretch of a report as a search finds it: the head of it, or a section. */
export interface SearchPart {
  /** The section that it leads to; null for the head of the report. */
  section: string | null;
  heading: string;
  /** What stands there, for excerpts. */
  prose: string;
  /** What is said of it besides: speakers, labels of figures, keywords. */
  about: string;
}

/** So many characters of prose a part has at most: an index counts no places beyond 16,383 (PostgreSQL, §8.11.1). */
export const LONGEST_PART = 8_000;

/** Parts what stands in a section from what is said of it, where both are one text; a form feed is in neither. */
const ABOUT_FROM = '\f';

/** The text of a part as an index keeps it, for {@link toldApart}. */
export const storedText = ({ prose, about }: Pick<SearchPart, 'prose' | 'about'>): string =>
  about ? prose + ABOUT_FROM + about : prose;

/** The prose of such a text, and each thing that is said of the part besides. */
export function toldApart(text: string): { prose: string; about: string[] } {
  const at = text.lastIndexOf(ABOUT_FROM);
  if (at < 0) return { prose: text, about: [] };
  return { prose: text.slice(0, at), about: text.slice(at + 1).split('\n') };
}

/** Everything of an edition that can be looked for. */
export function searchParts(edition: Edition): SearchPart[] {
  return [headPart(edition), ...edition.sections.flatMap(sectionParts)];
}

function headPart(edition: Edition): SearchPart {
  const { subtitle, summary, keywords, author, source, organization, series, cover } = edition;
  const said = [subtitle, summary, cover?.caption];
  const about = [author, source, organization?.name, series?.name, ...keywords];
  return { section: null, heading: '', prose: lines(said), about: lines(about) };
}

function sectionParts(section: PublishedSection): SearchPart[] {
  const { key, heading, quotes, metrics, photos } = section;
  const said = [
    ...section.body.filter(({ type }) => type !== 'image').map(textOf),
    ...tablesOf(section).flatMap(({ caption, rows }) => [
      caption,
      ...rows.map((row) => row.map(cellText).join(' ')),
    ]),
    ...photos.map(({ caption }) => caption),
    ...notesOf(section).map(({ text }) => text),
  ];
  const named = [
    ...quotes.flatMap(({ speaker, role }) => [speaker, role]),
    ...metrics.flatMap(({ label, indicator }) => [label, indicator?.name]),
  ];
  const about = lines([...new Set(named)]);
  return pieces(lines(said)).map((prose, at) => ({
    ...{ section: key, heading: heading ?? '', prose, about: at === 0 ? about : '' },
  }));
}

const lines = (texts: readonly (string | null | undefined)[]): string =>
  texts.filter(Boolean).join('\n');

/** A text in pieces that an index can count through, cut between lines where that is possible. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST_PART) return [text];
  const cut = text.lastIndexOf('\n', LONGEST_PART);
  const at = cut > 0 ? cut : LONGEST_PART;
  return [text.slice(0, at), ...pieces(text.slice(at).replace(/^\n/, ''))];
}
