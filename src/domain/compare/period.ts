import type { MetricFact } from '../facts';

const WHOLE_YEAR = /^\d{4}$/;

type Stated = Pick<MetricFact, 'period' | 'report'>;

/** The year that a figure is of: the one that it names, else that of its report. */
export const yearOf = ({ period, report }: Stated): number =>
  period && WHOLE_YEAR.test(period) ? Number(period) : report.year;

/** Whether a figure speaks of a part of a year, or of more than one: it is compared with no whole year. */
export const isOfOtherLength = ({ period }: Pick<MetricFact, 'period'>): boolean =>
  Boolean(period) && !WHOLE_YEAR.test(period!);
