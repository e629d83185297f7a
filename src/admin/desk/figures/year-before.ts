/** A line of an indicator over the years, as the API answers it. */
export interface IndicatorLine {
  organization: { key: string } | null;
  years: { year: number; text: string; label: string }[];
}

/**
 * What was published of an indicator for the year before; of several organizations, by the one that the report is of. Null where
 * nothing was, and where it is not certain whose it is.
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
