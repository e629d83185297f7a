import { isOfNames } from '../kinds';
import type { Carried, Piece } from '../piece';
import { datesIn } from './dates';
import { figuresIn } from './figures';
import { romanizedName } from './names';
import { peopleOf } from './people';
import { indexOf, placesOf } from './places';
import { replaced } from './replace';
import { CREDIT_ROLES, PROVINCES } from './words.zh';

export { figureText, standsAlone } from './figures';

/** A glossary entry, as far as a proposal needs it. */
export interface Term {
  zh: string;
  en: string;
}

/** Proposes the target text of a piece: what is certain in English, the rest as it stands in the source. */
export type Propose = (piece: Pick<Piece, 'kind' | 'text'>) => string;

/**
 * Proposals for a report in English: figures, dates, names of the people who speak or sign, and glossary
 * terms stand in place, so that a translator types over the rest. `figures` are surface texts that
 * someone has already chosen, by the text of the source. Words and figures are indexed once, so that a
 * proposal costs what its text is long, however many of them a report has.
 */
export function proposer(
  source: Carried,
  terms: readonly Term[],
  figures: ReadonlyMap<string, string> = new Map(),
): Propose {
  const words = indexOf(
    new Map([
      ...Object.entries(PROVINCES),
      ...peopleOf(source),
      ...terms.map(({ zh, en }) => [zh, en] as const),
    ]),
  );
  const chosen = { texts: figures, index: indexOf(figures) };
  const inProse = (text: string) =>
    replaced(text, [...placesOf(text, words), ...datesIn(text), ...figuresIn(text, chosen)]);
  return ({ kind, text }) => {
    if (isOfNames(kind)) return listed(text, (one) => romanizedName(one) ?? inProse(one));
    if (kind === 'credit.role') return CREDIT_ROLES[text.trim()] ?? inProse(text);
    if (kind === 'keywords') return listed(text, inProse);
    return inProse(text);
  };
}

/** The items of a Chinese list, each in English. */
const listed = (text: string, inEnglish: (item: string) => string) =>
  text
    .split(/\s*[、，,；;]\s*/)
    .map(inEnglish)
    .join(', ');
