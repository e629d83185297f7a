/** The values of an indicator over the years, as the API returns them. */
export interface IndicatorLine {
  organization: { key: string } | null;
  years: { year: number; text: string; label: string }[];
}

/**
 * Returns the published value of an indicator for the year before. If there are several organizations, uses the one of
 * the report. Returns null if nothing was published, or if it is unclear which organization is meant.
 */
export function yearBefore(
  lines: readonly IndicatorLine[],
  year: number,
  organization: string | null,
): string | null {
  const own = organization
    ? lines.filter((line) => line.organization?.key === organization)
    : lines;
  const stated = own.flatMap(({ years }) => years.filter((one) => one.year === year - 1));
  return stated.length === 1 ? stated[0]!.text : null;
}
