import type { MetricFact } from '../facts';

const WHOLE_YEAR = /^\d{4}$/;

type Stated = Pick<MetricFact, 'period' | 'report'>;

/** Returns the year of a figure: the year that it names, or else the year of its report. */
export const yearOf = ({ period, report }: Stated): number =>
  period && WHOLE_YEAR.test(period) ? Number(period) : report.year;

/**
 * Returns whether a figure covers a part of a year, or more than one year. Such a figure is not compared with a whole
 * year.
 */
export const isOfOtherLength = ({ period }: Pick<MetricFact, 'period'>): boolean =>
  Boolean(period) && !WHOLE_YEAR.test(period!);
