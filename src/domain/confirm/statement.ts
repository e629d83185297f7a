import type { Edition, PublishedMetric, PublishedQuote, PublishedSection } from '../edition';
import { tablesOf } from '../edition';
import type { Language } from '../quantity';
import { sentenceSpans } from '../parity/sentences';
import type { CellPlace, ProsePlace } from '../places';
import { proseOf } from '../places/spots';
import { cellText } from '../report/table';

/** What an outside person is asked to confirm: the words of a figure or a quote, and their sentence. */
export interface Statement {
  kind: 'metric' | 'quote';
  words: string;
  /** What the figure counts, or who said the quote. */
  label: string;
  sentence: string;
}

/**
 * Returns the statement at a path such as `sections.k3.metrics.m7`. Returns null if there is no such figure or quote,
 * or if its words have no place in the text: nobody can confirm what no reader will see.
 */
export function statementAt(edition: Edition, path: string, language: Language): Statement | null {
  const [, key, list, record] = /^sections\.([^.]+)\.(metrics|quotes)\.([^.]+)$/.exec(path) ?? [];
  const section = edition.sections.find((one) => one.key === key);
  if (!section) return null;
  if (list === 'metrics') return figureOf(section, record, language);
  return quoteOf(section, record);
}

const keyed = (key: string | undefined) => (one: { key?: string | null }) => one.key === key;

function figureOf(
  section: PublishedSection,
  key: string | undefined,
  language: Language,
): Statement | null {
  const metric: PublishedMetric | undefined = section.metrics.find(keyed(key));
  if (!metric?.place) return null;
  const sentence =
    'table' in metric.place
      ? rowOf(section, metric.place)
      : sentenceOf(section, metric.place, language);
  return sentence === null
    ? null
    : { kind: 'metric', words: metric.text, label: metric.label, sentence };
}

/** A quote is its own sentence. The text around it is not the speaker's. */
function quoteOf(section: PublishedSection, key: string | undefined): Statement | null {
  const quote: PublishedQuote | undefined = section.quotes.find(keyed(key));
  if (!quote?.place) return null;
  const label = [quote.speaker, quote.role].filter(Boolean).join('，');
  return { kind: 'quote', words: quote.text, label, sentence: quote.text };
}

function sentenceOf(
  section: PublishedSection,
  { paragraph, start, end }: ProsePlace,
  language: Language,
): string | null {
  const spot = proseOf(section).find(({ at }) => 'paragraph' in at && at.paragraph === paragraph);
  if (!spot) return null;
  const spans = sentenceSpans(spot.text, language);
  const around = spans.filter((one) => one.start < end && one.end > start);
  return spot.text.slice(around[0]?.start ?? start, around.at(-1)?.end ?? end);
}

/** Returns the heading of the row and the cell. The other cells may concern other people. */
function rowOf(section: PublishedSection, { table, row, column }: CellPlace): string | null {
  const cells = tablesOf(section)[table - 1]?.rows[row - 1];
  const cell = cells?.[column - 1];
  if (!cells?.[0] || !cell) return null;
  return column === 1 ? cellText(cell) : `${cellText(cells[0])}：${cellText(cell)}`;
}
