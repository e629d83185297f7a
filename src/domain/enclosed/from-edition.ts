import {
  tablesOf,
  type Edition,
  type PublishedMetric,
  type PublishedQuote,
  type PublishedSection,
} from '../edition';
import { tabbed } from '../report/grid';
import { textOf } from '../translate/blocks';
import {
  hashOf,
  type Enclosed,
  type EnclosedFigure,
  type EnclosedQuote,
  type Passage,
} from './enclosed';

/** Returns what an edition knows that its prose does not say. */
export function enclosedOf(edition: Edition): Enclosed {
  const { year, summary, keywords, cover, organization, series, sections } = edition;
  return {
    version: 1,
    ...{ year, summary, keywords: keywords.join(', ') || null },
    cover: cover && { alt: cover.alt, caption: cover.caption, credit: cover.credit },
    ...{ organization: organization?.key ?? null, series: series?.key ?? null },
    passages: sections.flatMap(passagesOf),
  };
}

function passagesOf(section: PublishedSection): Passage[] {
  const { heading, body } = section;
  const prose = [heading ?? '', ...body.map(textOf)].map((text, paragraph) => ({
    ...{ text, figures: section.metrics.flatMap((one) => figureIn(one, paragraph)) },
    quotes: section.quotes.flatMap((one) => quoteFrom(one, paragraph)),
    ...(isOrdered(body[paragraph - 1]) && { ordered: true as const }),
  }));
  const tables = tablesOf(section).map(({ rows }, at) => ({
    ...{
      text: tabbed(rows),
      figures: section.metrics.flatMap((one) => figureInTable(one, at + 1)),
    },
    quotes: [],
  }));
  const unplaced = unplacedIn(section);
  return [...prose, ...tables]
    .filter(({ text }) => text !== '' && !unplaced.some((words) => text.includes(words)))
    .map(({ text, ...said }) => ({ words: hashOf(text), ...said }));
}

const isOrdered = (block: PublishedSection['body'][number] | undefined): boolean =>
  block?.type === 'list' && block.format === 'ordered';

/**
 * Returns the words of figures and quotes that have no place. A passage with such words is not enclosed; it is read
 * again.
 */
const unplacedIn = ({ metrics, quotes }: PublishedSection): string[] => [
  ...metrics.flatMap(({ place, text }) => (place ? [] : text)),
  ...quotes.flatMap(({ place, text }) => (place ? [] : text.split('\n'))),
];

function figureIn(metric: PublishedMetric, paragraph: number): EnclosedFigure[] {
  const { place } = metric;
  if (!place || !('paragraph' in place) || place.paragraph !== paragraph) return [];
  return [{ ...saidOf(metric), at: { start: place.start, end: place.end } }];
}

function figureInTable(metric: PublishedMetric, table: number): EnclosedFigure[] {
  const { place } = metric;
  if (!place || !('table' in place) || place.table !== table) return [];
  const { start, end, row, column } = place;
  return [{ ...saidOf(metric), at: { start, end, row, column } }];
}

/** Fills in the fields of a claim that older editions do not have. */
function saidOf(metric: PublishedMetric): Omit<EnclosedFigure, 'at'> {
  const { key: _key, place: _place, indicator, ...said } = metric;
  const { change = 'none', basis = null, period = null, status = null } = said;
  const { target = null, baseline = null } = said;
  const claim = { change, basis, period, status, target, baseline };
  return { ...said, ...claim, ...(indicator && { indicator: indicator.key }) };
}

function quoteFrom(
  { text, speaker, role, place }: PublishedQuote,
  paragraph: number,
): EnclosedQuote[] {
  const places = place ? [place].flat() : [];
  if (places[0]?.paragraph !== paragraph) return [];
  const at = places.map((one) => ({
    below: one.paragraph - paragraph,
    start: one.start,
    end: one.end,
  }));
  return [{ text, speaker, role, at }];
}
