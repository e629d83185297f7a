import { notesOf, tablesOf, type Edition, type PublishedSection } from '../edition';
import { cellText } from '../report/table';
import { textOf } from '../translate/blocks';

/** A part of a report that a search can find: the head of the report, or a section. */
export interface SearchPart {
  /** The section that a result links to; null for the head of the report. */
  section: string | null;
  heading: string;
  /** The text that excerpts are taken from. */
  prose: string;
  /** Other words about the part: speakers, labels of figures, keywords. */
  about: string;
}

/** The most characters of prose per part: an index of PostgreSQL counts no position beyond 16,383 (§8.11.1). */
export const LONGEST_PART = 8_000;

/** Separates the prose from the other words when both are one text. Neither contains a form feed. */
const ABOUT_FROM = '\f';

/** Returns the text of a part as an index stores it. {@link toldApart} splits it again. */
export const storedText = ({ prose, about }: Pick<SearchPart, 'prose' | 'about'>): string =>
  about ? prose + ABOUT_FROM + about : prose;

/** Splits a stored text into the prose and the other words, one entry each. */
export function toldApart(text: string): { prose: string; about: string[] } {
  const at = text.lastIndexOf(ABOUT_FROM);
  if (at < 0) return { prose: text, about: [] };
  return { prose: text.slice(0, at), about: text.slice(at + 1).split('\n') };
}

/** Returns every part of an edition that can be searched. */
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

/** Cuts a text into pieces that an index can count, between lines if possible. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST_PART) return [text];
  const cut = text.lastIndexOf('\n', LONGEST_PART);
  const at = cut > 0 ? cut : LONGEST_PART;
  return [text.slice(0, at), ...pieces(text.slice(at).replace(/^\n/, ''))];
}
