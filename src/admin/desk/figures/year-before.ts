import type { Component } from '../../../domain/desk';
import { pointsOf, type ChartPoint } from '../../../domain/write/chart';

type Figure = Parameters<typeof pointsOf>[0][number]['figure'];

/** The values of an indicator over the years, as the API returns them. */
export interface IndicatorLine {
  organization: { key: string } | null;
  years: (Figure & { year: number; label: string })[];
}

/** The organization and the year of a report. */
export interface Whose {
  year: number;
  organization: string | null;
}

/** Returns the lines of the report's organization; all lines if it has none. */
const own = (lines: readonly IndicatorLine[], { organization }: Whose) =>
  organization ? lines.filter((line) => line.organization?.key === organization) : lines;

/**
 * Returns the published value of an indicator for the year before. Returns null if nothing was published, or if it is
 * unclear which organization is meant.
 */
export function yearBefore(lines: readonly IndicatorLine[], whose: Whose): string | null {
  const stated = own(lines, whose).flatMap(({ years }) =>
    years.filter((one) => one.year === whose.year - 1),
  );
  return stated.length === 1 ? stated[0]!.text : null;
}

/**
 * Returns the points of a chart: the years of an indicator, with the current record as the last one. Returns none if it
 * is unclear which organization is meant.
 */
export function yearsUntil(
  lines: readonly IndicatorLine[],
  whose: Whose,
  record: Component,
  text: string,
): ChartPoint[] {
  const [line, ...others] = own(lines, whose);
  if (!line || others.length > 0) return [];
  const before = line.years.filter(({ year }) => year < whose.year);
  return pointsOf([
    ...before.map((figure) => ({ year: figure.year, figure })),
    { year: whose.year, figure: figureIn(record, text) },
  ]);
}

/** Fills in the attributes that a record of a draft leaves out. */
const figureIn = (record: Component, text: string): Figure => ({
  ...{ value: null, min: null, max: null, unit: '', qualifier: 'exact', status: null },
  ...{ target: null, ...(record as Partial<Figure>), text },
});
