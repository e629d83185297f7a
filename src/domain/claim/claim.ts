import type { Quantity } from '../quantity';
import type { Change, Status } from '../report';

/** What a figure says in addition to its amount. */
export interface Claim {
  change: Change;
  /** What the amount is counted per, such as `person`, `100000 person` or `person,month`; null for the whole. */
  basis: string | null;
  /** The time that the figure speaks of (`Period`); null for the report's year. */
  period: string | null;
  /** Whether the figure may still change, as 初步核算数 does; null if the text says nothing about it. */
  status: Status | null;
  /** The aim (`target`) and the starting value (`baseline`), in the unit of the figure. */
  target: number | null;
  baseline: number | null;
}

/** How a language continues a rise or fall: each test reads the text between two figures. */
export interface Moved {
  /** The second figure states the same change in another unit: "or 2.4 percent". */
  isSame: (joint: string, after: string) => boolean;
  /** The second figure is the result of the change: "to £12.1m". */
  isResult: (joint: string) => boolean;
  /** The second figure is the starting value, and one of the other two may follow: "from £11.8m". */
  isStart: (joint: string) => boolean;
}

/** Reads the claims of one language. */
export interface ClaimReader {
  /** A text in one width and script, every character at its offset. */
  plain: (printed: string) => string;
  changeOf: (around: Around) => Change;
  basisOf: (around: Around) => string | null;
  periodOf: (around: Around) => string | null;
  statusOf: (around: Around) => Status | null;
  goalOf: (between: Between) => Goal | null;
  /** Words between two figures that give both the same claim: 分别增长15%和16%. */
  joins: RegExp;
  /** Words after the second figure with which it says something of its own: 12% and 78% of homes are. */
  restarts?: RegExp;
  moved: Moved;
  /** Returns the years that a list of years gives to the figures after it, by their number. */
  yearsOf?: (text: string, quantities: readonly Quantity[]) => (string | undefined)[];
}

/** A figure and the text around it. Full-width characters are half-width here, and traditional ones simplified. */
export interface Around {
  figure: Quantity;
  /** The part of the clause before the figure, from the last punctuation mark on. */
  clause: string;
  /** The part of the sentence before the figure. A semicolon ends it. */
  sentence: string;
  /** The same, up to the last full stop: a time at its beginning applies to all that semicolons separate. */
  stretch: string;
  /** The text after the figure. */
  after: string;
  /** The year of the report, needed to resolve 上年 and 三月; null if it is unknown. */
  year: number | null;
  /** The year in which the report is told, the year of its 今年 (see `toldIn`). */
  now: number | null;
}

/** Says which of two figures is measured against the other, and whether as a target or as a baseline. */
export interface Goal {
  field: 'target' | 'baseline';
  of: 'first' | 'second';
}

/** Two figures of one sentence, and the words around them. */
export interface Between {
  /** The clause before the first figure. */
  clause: string;
  /** The text between the two figures. */
  joint: string;
}
