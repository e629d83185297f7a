import { groupedBy } from '../grouped';
import type { Metric, Quote, Report, Section } from '../report';
import { tabbed } from '../report/grid';
import { textOf } from '../translate/blocks';
import { cellFigures, figuresOf, type NewKey, type Take } from './applied-figures';
import { withCover } from './cover';
import { hashOf, type Enclosed, type Passage } from './enclosed';
import { withOrderedLists } from './ordered';

/**
 * Returns a report as read, with the enclosed data applied. A passage whose words are unchanged gets exactly the
 * figures and quotes that an editor left there. A passage that was changed since keeps what was read from it.
 */
export function withEnclosed<Read extends Report>(
  report: Read,
  enclosed: Enclosed,
  newKey: NewKey,
): Read {
  const passages = groupedBy(enclosed.passages, ({ words }) => words);
  const take = (words: string) => passages.get(hashOf(words))?.shift() ?? null;
  const sections = report.sections.map((section) =>
    sectionWith(withOrderedLists(section, passages), take, newKey),
  );
  return withCover(
    {
      ...report,
      year: enclosed.year ?? report.year,
      summary: report.summary ?? enclosed.summary,
      keywords: report.keywords ?? enclosed.keywords,
      sections,
    },
    enclosed.cover,
  );
}

function sectionWith(section: Section, take: Take, newKey: NewKey): Section {
  const words = [section.heading ?? '', ...section.body.map(textOf)];
  const prose = words.map((text, at) => (at === 0 && text === '' ? null : take(text)));
  const tables = new Map(section.tables.map((table) => [table.key, take(tabbed(table.rows))]));
  const known = ({ place }: Metric) =>
    place !== undefined && (place.cell ? tables.get(place.cell.table) : prose[place.paragraph]);
  const figures = [
    ...prose.flatMap((one, paragraph) =>
      figuresOf(one, section, paragraph, words[paragraph]!, newKey),
    ),
    ...section.tables.flatMap((table) =>
      cellFigures(tables.get(table.key), section, table, newKey),
    ),
  ];
  const isKnown = ({ places }: Quote) => Boolean(places?.[0] && prose[places[0].paragraph]);
  const quotes = prose.flatMap((one, paragraph) =>
    quotesOf(one, section, paragraph, words, newKey),
  );
  return {
    ...section,
    metrics: inOrder([...section.metrics.filter((one) => !known(one)), ...figures]),
    quotes: [...section.quotes.filter((one) => !isKnown(one)), ...quotes].sort(byPlace),
  };
}

function quotesOf(
  passage: Passage | null,
  { key }: Section,
  paragraph: number,
  words: readonly string[],
  newKey: NewKey,
): Quote[] {
  return (passage?.quotes ?? []).flatMap(({ at, ...said }) => {
    const places = at.map(({ below, start, end }) => ({
      section: key,
      paragraph: paragraph + below,
      start,
      end,
    }));
    const spoken = places.map(
      (place) => words[place.paragraph]?.slice(place.start, place.end) ?? '',
    );
    return spoken.join('\n') === said.text ? [{ key: newKey('quote'), ...said, places }] : [];
  });
}

const placeOf = (one: Metric) => one.place ?? { paragraph: Infinity, start: 0 };
const inOrder = (metrics: Metric[]): Metric[] =>
  metrics.sort(
    (a, b) =>
      placeOf(a).paragraph - placeOf(b).paragraph ||
      Number(Boolean(a.place?.cell)) - Number(Boolean(b.place?.cell)) ||
      placeOf(a).start - placeOf(b).start,
  );
const byPlace = (a: Quote, b: Quote) =>
  (a.places?.[0]?.paragraph ?? 0) - (b.places?.[0]?.paragraph ?? 0) ||
  (a.places?.[0]?.start ?? 0) - (b.places?.[0]?.start ?? 0);
