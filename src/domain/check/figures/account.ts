import type { Metric, Place } from '../../report';

/** A figure that is no metric yet, as the metric that it could become. */
export type OpenFigure = Required<Pick<Metric, 'place'>> & Omit<Metric, 'key' | 'place'>;

/** What became of the quantities that the prose states. */
export interface Coverage {
  found: number;
  /** Those that are metrics of their section. */
  recorded: number;
  /** Those that are none, and that an editor said need not be. */
  dismissed: number;
  /** The others. */
  open: OpenFigure[];
  /** How many numerals count nothing: dates, ordinals, names … */
  excluded: number;
  /** Numerals that were neither read nor excluded: the account of the prose does not close without them. */
  unexplained: { text: string; place: Place }[];
}
