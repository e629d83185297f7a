import { UNITS, type UnitCode } from '../quantity';
import type { Report } from '../report';

/** The figures that readers look for first: money, then land, people, proportions; all else comes last. */
const RANKS: readonly ((unit: UnitCode) => boolean)[] = [
  (unit) => UNITS[unit].dimension === 'money',
  (unit) => UNITS[unit].dimension === 'area',
  (unit) => ['person', 'household', 'personTime'].includes(unit),
  (unit) => unit === 'percent' || unit === 'percentagePoint',
  () => true,
];

/** The lowest rank that a figure can have. */
export const LAST_RANK = RANKS.length;

/** How early a figure in this unit is looked for: 1 for money, to `LAST_RANK`. */
export function rankOf(unit: string): number {
  return RANKS.findIndex((has) => unit in UNITS && has(unit as UnitCode)) + 1 || LAST_RANK;
}

/** The report with only the figures down to `rank`; 0 keeps none. The prose stays as it is. */
export function withMetricsToRank(report: Report, rank: number): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    metrics: section.metrics.filter(({ unit }) => rankOf(unit) <= rank),
  }));
  return { ...report, sections };
}
