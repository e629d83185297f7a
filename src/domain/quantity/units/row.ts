/** What a unit measures. Two quantities compare only within one dimension. */
export type Dimension =
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'voltage'
  | 'temperature'
  | 'concentration'
  | 'speed'
  | 'loudness'
  | 'pressure'
  | 'rate'
  | 'proportion'
  | 'difference'
  | 'factor'
  | 'score'
  | 'size'
  | 'time'
  | 'count';

/** A printed form, and how many of the unit one of it is where that is not one: 毛 is 0.1 CNY. */
export type Word = string | readonly [word: string, factor: number];

/** A unit, with everything that is known of it. Adding one is one row. */
export interface Unit {
  dimension: Dimension;
  /** How it is printed after a number. Empty where the noun that is counted stands there instead. */
  zh: string;
  /** English singular and plural. Empty where the counted noun stands there instead. */
  en: readonly [one: string, many: string];
  /** How many of the base of its dimension one is; absent where nothing converts it. */
  base?: number;
  /** The common code of UN/CEFACT Recommendation 20, revision 17, where it has one. */
  unece?: string;
  /** Printed forms after a number: Chinese words, and English ones as regular expressions of whole words. */
  words: { zh?: readonly Word[]; en?: readonly Word[] };
  /** Forms that count only after Arabic numerals: 覆盖12县86村. */
  arabicOnly?: readonly string[];
  /** English nouns that tell this unit by what is counted; the span ends with the number. */
  nouns?: string;
}

/** Rows by their codes, which stay known as types. */
export const units = <Code extends string>(rows: Record<Code, Unit>): Record<Code, Unit> => rows;
