import type { Metric, Place } from '../../report';

/** A figure that is not a metric yet, in the form of the metric that it could become. */
export type OpenFigure = Required<Pick<Metric, 'place'>> & Omit<Metric, 'key' | 'place'>;

/** How many quantities of a report are recorded, dismissed or open. */
export interface Coverage {
  found: number;
  /** Quantities that are metrics of their section. */
  recorded: number;
  /** Quantities that are not metrics, and that an editor dismissed. */
  dismissed: number;
  /** All other quantities. */
  open: OpenFigure[];
  /** How many numerals are not figures: dates, ordinals, names … */
  excluded: number;
  /** Numerals that were neither read nor excluded. The account of the prose is incomplete without them. */
  unexplained: { text: string; place: Place }[];
}
