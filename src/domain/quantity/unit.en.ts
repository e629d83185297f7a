import { COUNTRIES_OF_CENTS, CURRENCIES_BEFORE } from './lexicon.en';
import { UNIT_ROWS, type UnitCode } from './units';

export interface UnitAfter {
  unit: UnitCode;
  factor: number;
  /** How many characters after the number belong to the span. Zero if only a noun says what is counted. */
  length: number;
}

interface Pattern {
  pattern: RegExp;
  unit: UnitCode;
  factor: number;
}

/** Every English word of every unit. The forms of one unit may have different factors. */
const UNITS_AFTER: readonly Pattern[] = UNIT_ROWS.flatMap(([unit, { words, dimension }]) =>
  (words.en ?? []).map((word) => {
    const [form, factor] = typeof word === 'string' ? [word, 1] : word;
    return {
      unit,
      factor,
      pattern: new RegExp(
        `[ -]?(?:(?:more|additional|extra|further) )?(?:${form})(?![a-z\\d]${dimension === 'money' ? '' : '|/[a-z]'})`,
        'iy',
      ),
    };
  }),
);
const NOUN_UNITS = new Map(
  UNIT_ROWS.flatMap(([unit, { nouns }]) =>
    (nouns?.split(' ') ?? []).map((noun) => [noun, unit] as const),
  ),
);
/** The noun phrase that is counted ends before one of these words. */
const ENDS_NOUN =
  /^(?:of|in|from|for|to|and|or|with|who|which|that|were|was|are|is|have|has|had|on|at|by|the|a|an|as|per|each|every|over|under|than)$/;
const FARTHEST_NOUN = 5;

/**
 * Returns the unit after a number that ends at `end`. The longest word wins. The unit is `item` if the noun that is
 * counted is unknown.
 */
export function unitAfter(text: string, end: number): UnitAfter {
  let longest: UnitAfter | null = null;
  for (const { pattern, unit, factor } of UNITS_AFTER) {
    pattern.lastIndex = end;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (longest?.length ?? 0)) longest = { unit, factor, length };
  }
  return longest ?? { unit: countedAfter(text.slice(end, end + 60)), factor: 1, length: 0 };
}

function countedAfter(rest: string): UnitCode {
  const phrase = /^[ -]?((?:[A-Za-z'’-]+ ?)*)/.exec(rest)?.[1] ?? '';
  for (const word of phrase.toLowerCase().split(' ').slice(0, FARTHEST_NOUN)) {
    if (ENDS_NOUN.test(word)) break;
    const unit = NOUN_UNITS.get(word);
    if (unit) return unit;
  }
  return 'item';
}

const CURRENCIES = new Map(
  [...CURRENCIES_BEFORE, ...COUNTRIES_OF_CENTS].map(([word, unit]) => [word.toLowerCase(), unit]),
);

/** Returns the unit of a currency word that is printed before a number. Null if it is not one. */
export const currencyUnit = (word: string | undefined): UnitCode | null =>
  (word && CURRENCIES.get(word.toLowerCase())) || null;
