import { UNITS, type UnitCode } from '../quantity';
import type { Report } from '../report';

/**
 * The figures in the order that readers look for them: money, then land, people, proportions, and last all others.
 */
const RANKS: readonly ((unit: UnitCode) => boolean)[] = [
  (unit) => UNITS[unit].dimension === 'money',
  (unit) => UNITS[unit].dimension === 'area',
  (unit) => ['person', 'household', 'personTime'].includes(unit),
  (unit) => unit === 'percent' || unit === 'percentagePoint',
  () => true,
];

/** The lowest rank that a figure can have. */
export const LAST_RANK = RANKS.length;

/** Returns the rank of a unit: 1 for money, down to `LAST_RANK`. */
export function rankOf(unit: string): number {
  return RANKS.findIndex((has) => unit in UNITS && has(unit as UnitCode)) + 1 || LAST_RANK;
}

/** Returns the report with only the figures down to `rank`. 0 keeps none. The prose stays the same. */
export function withMetricsToRank(report: Report, rank: number): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    metrics: section.metrics.filter(({ unit }) => rankOf(unit) <= rank),
  }));
  return { ...report, sections };
}
