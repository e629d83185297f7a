import type { Quantity } from '../quantity';
import type { Change, Status } from '../report';

/** What a figure says beside its amount. */
export interface Claim {
  change: Change;
  /** What it is counted for, such as `person`, `100000 person` or `person,month`; null for the whole. */
  basis: string | null;
  /** The time that it speaks of (`Period`); null for the report's year. */
  period: string | null;
  /** Whether it may still change: 初步核算数; null where nothing is said. */
  status: Status | null;
  /** What was aimed at, and what it is measured from, in its unit. */
  target: number | null;
  baseline: number | null;
}

/** How a language goes on with a rise or fall that it has told, by what stands between two figures. */
export interface Moved {
  /** The same once more, in another unit: or 2.4 percent. */
  isSame: (joint: string, after: string) => boolean;
  /** What came of it: to £12.1m. */
  isResult: (joint: string) => boolean;
  /** What it began with, after which either may come: from £11.8m. */
  isStart: (joint: string) => boolean;
}

/** What reads the claims of one language. */
export interface ClaimReader {
  changeOf: (around: Around) => Change;
  basisOf: (around: Around) => string | null;
  periodOf: (around: Around) => string | null;
  statusOf: (around: Around) => Status | null;
  goalOf: (between: Between) => Goal | null;
  /** Words between two figures after which the second says the same of something else: 分别增长15%和16%. */
  joins: RegExp;
  moved: Moved;
}

/** A figure and the words around it, in one width and script. */
export interface Around {
  figure: Quantity;
  /** The clause before the figure, from the last mark on. */
  clause: string;
  /** The sentence before the figure. */
  sentence: string;
  /** What follows. */
  after: string;
  /** The year of the report, which 上年 and 三月 need; null where nobody knows. */
  year: number | null;
}

/** Which of two figures has the other for its target or baseline. */
export interface Goal {
  field: 'target' | 'baseline';
  of: 'first' | 'second';
}

/** Two figures of one sentence, and the words around them. */
export interface Between {
  /** The clause before the first. */
  clause: string;
  /** What stands between them. */
  joint: string;
}
