import { isOfNames } from '../kinds';
import type { Carried, Piece } from '../piece';
import { certainIn, type Term } from './certain';
import { romanizedName } from './names';
import { replaced } from './replace';
import { CREDIT_ROLES } from './words.zh';

export type { Term } from './certain';
export { figureText, standsAlone } from './figures';

/** Proposes the target text of a piece: English where it is certain, otherwise the words of the source. */
export type Propose = (piece: Pick<Piece, 'kind' | 'text'>) => string;

/**
 * Returns proposals for a report in English. Figures, dates, names of the people who speak or sign, and glossary terms
 * are translated in place, so that a translator types over the rest. `figures` has texts that a person has already
 * chosen, by the text of the source.
 */
export function proposer(
  source: Carried,
  terms: readonly Term[],
  figures: ReadonlyMap<string, string> = new Map(),
): Propose {
  const certain = certainIn(source, terms, figures);
  const inProse = (text: string) => replaced(text, certain(text));
  return ({ kind, text }) => {
    if (isOfNames(kind)) return listed(text, (one) => romanizedName(one) ?? inProse(one));
    if (kind === 'credit.role') return CREDIT_ROLES[text.trim()] ?? inProse(text);
    if (kind === 'keywords') return listed(text, inProse);
    return inProse(text);
  };
}

/** Translates each item of a Chinese list. */
const listed = (text: string, inEnglish: (item: string) => string) =>
  text
    .split(/\s*[、，,；;]\s*/)
    .map(inEnglish)
    .join(', ');
