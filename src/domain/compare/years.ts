import type { MetricFact } from '../facts';
import { changeBetween, type Change } from './change';
import { figureOf, type YearFigure } from './figure';
import { yearOf } from './period';

/** One year of a figure, as shown in a comparison. */
export interface ComparedYear extends YearFigure {
  year: number;
  /** The change since the last year before that states the figure; null for the first year. */
  change: Change | null;
}

/** Compares the figures of one indicator over the years, the earliest year first. */
export function compareYears(facts: MetricFact[]): ComparedYear[] {
  const years = [...byYear(facts)].sort(([a], [b]) => a - b);
  const figures = years.map(([year, stated]) => ({ year, ...figureOf(stated) }));
  return figures.map((figure, index) => ({
    ...figure,
    change: changeFrom(figures[index - 1], figure),
  }));
}

function changeFrom(earlier: YearFigure | undefined, later: YearFigure): Change | null {
  if (!earlier) return null;
  const change = changeBetween(earlier.figure, later.figure);
  const both = [earlier, later];
  const flags = [...change.flags];
  if (both.some(({ restates }) => restates.length > 0)) flags.push('restated');
  if (both.some(({ others, restates }) => others.length > restates.length))
    flags.push('stated-differently');
  return { ...change, flags };
}

function byYear(facts: MetricFact[]): Map<number, [MetricFact, ...MetricFact[]]> {
  const years = new Map<number, [MetricFact, ...MetricFact[]]>();
  for (const fact of facts) {
    const year = yearOf(fact);
    const stated = years.get(year);
    if (stated) stated.push(fact);
    else years.set(year, [fact]);
  }
  return years;
}
