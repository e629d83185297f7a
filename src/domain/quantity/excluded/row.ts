/** Why a numeral is not a figure. */
export const KINDS = [
  'date',
  'clock',
  'period',
  'frequency',
  'programme',
  'ordinal',
  'rank',
  'grade',
  'age',
  'name',
  'place',
  'code',
  'phone',
  'document',
  'mark',
  'denominator',
  'proportion',
  'label',
  'slogan',
  'idiom',
  'word',
  'article',
  'indefinite',
  'sign',
  'amount',
] as const;

/** The beginning of a line, and its spaces. With empty lines too, many of them would take the square of their number. */
export const LINE_BEGINS = '(?<=^|\\n)[^\\S\\n]*';

export type Kind = (typeof KINDS)[number];

/**
 * A form of numeral that is not a figure. To add a form, add one row. A test reads its example and its counterexample.
 */
export interface ExcludedRow {
  kind: Kind;
  /** A text in which this row excludes every numeral. */
  example: string;
  /** A text that looks similar but states a figure. */
  counts?: string;
  /** Matches a normal text (half-width marks). Has the flag `g`. */
  pattern: RegExp;
  /** A text that the pattern matches holds at least one of these words. Searching for words is cheaper. */
  has?: readonly string[];
}

/** Builds a row from the source of its pattern. */
export const row = (
  kind: Kind,
  example: string,
  source: string,
  more: Pick<ExcludedRow, 'counts' | 'has'> = {},
): ExcludedRow => ({ kind, example, pattern: new RegExp(source, 'g'), ...more });
