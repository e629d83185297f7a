/** What numerals say that count and measure nothing. */
export type MarkKind =
  'date' | 'month' | 'quarter' | 'half' | 'ordinal' | 'age' | 'plan' | 'anniversary';

/** A date, a month, a quarter, a half of the year, an ordinal or rank, an age: what it is, by value, and where. */
export interface Mark {
  kind: MarkKind;
  /** `5-12`, `3`; of a range both ends, parted by `~`. */
  value: string;
  /** Another value that says the same: 不满十八周岁 is 17 or less. */
  also?: string;
  start: number;
  end: number;
}

/** A pattern of one kind, and the value of what it found; null for none. */
export type MarkPattern = readonly [
  kind: MarkKind,
  pattern: RegExp,
  valueOf: (match: RegExpMatchArray) => string | null,
];
