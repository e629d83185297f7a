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
  | 'traffic'
  | 'count';

/** A printed form, with its factor if one of it is not one unit: 毛 is 0.1 CNY. */
export type Word = string | readonly [word: string, factor: number];

/** Everything that is known about a unit. To add a unit, add one row. */
export interface Unit {
  dimension: Dimension;
  /** The word printed after a number. Empty if the counted noun follows the number instead. */
  zh: string;
  /** English singular and plural. Empty if the counted noun follows the number instead. */
  en: readonly [one: string, many: string];
  /** How many base units of its dimension one unit is. Absent if the unit does not convert. */
  base?: number;
  /** The common code of UN/CEFACT Recommendation 20, revision 17, if there is one. */
  unece?: string;
  /** Printed forms after a number: Chinese words, and English regular expressions for whole words. */
  words: { zh?: readonly Word[]; en?: readonly Word[] };
  /** Forms that are a unit only after Arabic numerals: 覆盖12县86村. */
  arabicOnly?: readonly string[];
  /** English nouns that imply this unit. The span then ends with the number. */
  nouns?: string;
}

/** Returns the rows as they are, but keeps their codes as a type. */
export const units = <Code extends string>(rows: Record<Code, Unit>): Record<Code, Unit> => rows;
