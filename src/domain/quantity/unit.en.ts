import { COUNTED, CURRENCIES_BEFORE, UNIT_WORDS } from './lexicon.en';
import type { UnitCode } from './units';

export interface UnitBehind {
  unit: UnitCode;
  factor: number;
  /** How much of the text belongs to the span: nothing, where a noun alone tells what is counted. */
  length: number;
}

const UNITS_BEHIND = UNIT_WORDS.map(
  ([words, unit, factor = 1]) =>
    [new RegExp(`[ -]?(?:${words})(?![a-z\\d])`, 'iy'), unit, factor] as const,
);
const NOUN_UNITS = new Map(
  COUNTED.flatMap(([nouns, unit]) => nouns.split(' ').map((noun) => [noun, unit] as const)),
);
/** What is counted ends before one of these. */
const ENDS_NOUN =
  /^(?:of|in|from|for|to|and|or|with|who|which|that|were|was|are|is|have|has|had|on|at|by|the|a|an|as|per|each|every|over|under|than)$/;
const FARTHEST_NOUN = 5;

/** The unit that stands behind a number that ends at `end`; `item` where a thing is counted that is not known. */
export function unitBehind(text: string, end: number): UnitBehind {
  for (const [pattern, unit, factor] of UNITS_BEHIND) {
    pattern.lastIndex = end;
    const found = pattern.exec(text);
    if (found) return { unit, factor, length: found[0].length };
  }
  return { unit: countedBehind(text.slice(end, end + 60)), factor: 1, length: 0 };
}

function countedBehind(rest: string): UnitCode {
  const phrase = /^[ -]?((?:[A-Za-z'’-]+ ?)*)/.exec(rest)?.[1] ?? '';
  for (const word of phrase.toLowerCase().split(' ').slice(0, FARTHEST_NOUN)) {
    if (ENDS_NOUN.test(word)) break;
    const unit = NOUN_UNITS.get(word);
    if (unit) return unit;
  }
  return 'item';
}

/** The unit of a currency word as printed before a number; null for none. */
export const currencyUnit = (word: string | undefined): UnitCode | null =>
  CURRENCIES_BEFORE.find(([printed]) => printed.toLowerCase() === word?.toLowerCase())?.[1] ?? null;
