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

export type Kind = (typeof KINDS)[number];

/** A form in which a numeral counts nothing. A new one is one row; a test reads its example and what it spares. */
export interface ExcludedRow {
  kind: Kind;
  /** A text of which every numeral is excluded by this row. */
  example: string;
  /** A text that looks alike and states a figure. */
  counts?: string;
  /** Over a normal text (half-width marks), with the flag `g`. */
  pattern: RegExp;
  /** Words of which a text has one at least where the pattern can match: cheaper to look for. */
  has?: readonly string[];
}

/** A row whose pattern is given as a source. */
export const row = (
  kind: Kind,
  example: string,
  source: string,
  more: Pick<ExcludedRow, 'counts' | 'has'> = {},
): ExcludedRow => ({ kind, example, pattern: new RegExp(source, 'g'), ...more });
