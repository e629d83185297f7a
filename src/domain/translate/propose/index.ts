import { format, parseQuantities, UNITS, type UnitCode } from '../../quantity';
import type { Metric } from '../../report';
import type { Carried, Piece, PieceKind } from '../piece';
import { datesIn } from './dates';
import { romanizedName } from './names';
import { placesOf, replaced, type Replacement } from './replace';
import { CREDIT_ROLES, PROVINCES } from './words.zh';

/** A glossary entry, as far as a proposal needs it. */
export interface Term {
  zh: string;
  en: string;
}

/** Proposes the target text of a piece: what is certain in English, the rest as it stands in the source. */
export type Propose = (piece: Pick<Piece, 'kind' | 'text'>) => string;

const NAMES: ReadonlySet<PieceKind> = new Set([
  'quote.speaker',
  'author',
  'credit.name',
  'photo.credit',
]);

/**
 * Proposals for a report in English: figures, dates, names of the people who speak or sign, and glossary
 * terms stand in place, so that a translator types over the rest. `figures` are surface texts that
 * someone has already chosen, by the text of the source.
 */
export function proposer(
  source: Carried,
  terms: readonly Term[],
  figures: ReadonlyMap<string, string> = new Map(),
): Propose {
  const words = new Map([
    ...Object.entries(PROVINCES),
    ...peopleOf(source),
    ...terms.map(({ zh, en }) => [zh, en] as const),
  ]);
  const inProse = (text: string) =>
    replaced(text, [...placesOf(text, words), ...datesIn(text), ...figuresIn(text, figures)]);
  return ({ kind, text }) => {
    if (NAMES.has(kind)) return listed(text, (one) => romanizedName(one) ?? inProse(one));
    if (kind === 'credit.role') return CREDIT_ROLES[text.trim()] ?? inProse(text);
    if (kind === 'keywords') return listed(text, inProse);
    return inProse(text);
  };
}

/** Those who speak, sign and are credited, as they are written in English. */
function peopleOf(source: Carried): [string, string][] {
  const names = [
    ...source.sections.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker)),
    ...source.sections.flatMap(({ photos }) => photos.map(({ credit }) => credit)),
    ...source.credits.map(({ name }) => name),
    source.author,
  ];
  return names
    .flatMap((name) => (name ?? '').split(/[、，,\s]+/))
    .flatMap((name) => {
      const romanized = romanizedName(name);
      return romanized ? [[name, romanized] as [string, string]] : [];
    });
}

function figuresIn(text: string, figures: ReadonlyMap<string, string>): Replacement[] {
  const chosen = [...figures].filter(([from]) => from !== '');
  const stated = parseQuantities(text, 'zh').map((quantity) => ({
    start: quantity.start,
    end: quantity.end,
    words: figures.get(quantity.text) ?? format(quantity, 'en'),
  }));
  const free = placesOf(text, new Map(chosen)).filter(
    ({ start, end }) =>
      !stated.some((one) => start < one.end && one.start < end) && standsAlone(text, start, end),
  );
  return [...stated, ...free];
}

/** 3个 of 13个 is another number. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  !/[\d.,]/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(end));

/** The surface text of a metric in English: more than 300 households. Null for a unit that is unknown. */
export function figureText({ unit, ...amount }: Metric): string | null {
  return unit in UNITS ? format({ ...amount, unit: unit as UnitCode }, 'en') : null;
}

const listed = (text: string, one: (item: string) => string) =>
  text
    .split(/\s*[、，,；;]\s*/)
    .map(one)
    .join(', ');
