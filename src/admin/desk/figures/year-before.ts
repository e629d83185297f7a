import type { Component } from '../../../domain/desk';
import { pointsOf, type ChartPoint } from '../../../domain/write/chart';

type Figure = Parameters<typeof pointsOf>[0][number]['figure'];

/** A line of an indicator over the years, as the API answers it. */
export interface IndicatorLine {
  organization: { key: string } | null;
  years: (Figure & { year: number; label: string })[];
}

/** Whose report it is, and of which year. */
export interface Whose {
  year: number;
  organization: string | null;
}

/** Of several organizations, the lines of the one that the report is of. */
const own = (lines: readonly IndicatorLine[], { organization }: Whose) =>
  organization ? lines.filter((line) => line.organization?.key === organization) : lines;

/**
 * What was published of an indicator for the year before. Null where nothing was, and where it is not certain whose it is.
 */
export function yearBefore(lines: readonly IndicatorLine[], whose: Whose): string | null {
  const stated = own(lines, whose).flatMap(({ years }) =>
    years.filter((one) => one.year === whose.year - 1),
  );
  return stated.length === 1 ? stated[0]!.text : null;
}

/** The years of an indicator as they can be drawn, what is recorded now as the last. Empty where it is not certain whose they are. */
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

/** A record of a draft says only what it has. */
const figureIn = (record: Component, text: string): Figure => ({
  ...{ value: null, min: null, max: null, unit: '', qualifier: 'exact', status: null },
  ...{ target: null, ...(record as Partial<Figure>), text },
});
