/** The kinds of numerals that do not count or measure anything. */
export type MarkKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'half'
  | 'clock'
  | 'span'
  | 'ordinal'
  | 'age'
  | 'plan'
  | 'anniversary'
  | 'ratio'
  | 'rate'
  | 'frequency'
  | 'denominator';

/** A date, a month, a quarter, a half of the year, an ordinal or rank, or an age: its kind, value and place. */
export interface Mark {
  kind: MarkKind;
  /** `5-12`, `3`; for a range both ends, separated by `~`. */
  value: string;
  /** Another value with the same meaning: 不满十八周岁 is 17 or less. */
  also?: string;
  start: number;
  end: number;
}

/** A kind, its pattern, and a function that returns the value of a match, or null if it is not a mark. */
export type MarkPattern = readonly [
  kind: MarkKind,
  pattern: RegExp,
  valueOf: (match: RegExpMatchArray) => string | null,
];
