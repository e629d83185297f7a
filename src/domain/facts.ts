import type { Edition, PublishedMetric, PublishedQuote, PublishedSection } from './edition';

/** What a figure or a quote needs outside its report. */
interface Origin {
  locale: string;
  section: { key: string; heading: string | null };
  report: { documentId: string; slug: string; title: string; year: number; edition: number };
  organization: Edition['organization'];
  series: Edition['series'];
}

/** A figure of a published report, with its origin. */
export type MetricFact = PublishedMetric & Origin;

/** A quote of a published report, with its origin. */
export type QuoteFact = PublishedQuote & Origin;

/** Returns every figure and every quote of an edition, in the order of the report. */
export function factsOf(
  edition: Edition,
  number: number,
): { metrics: MetricFact[]; quotes: QuoteFact[] } {
  const within = originOf(edition, number);
  return {
    metrics: edition.sections.flatMap((section) =>
      section.metrics.map((metric) => ({ ...metric, ...within(section) })),
    ),
    quotes: edition.sections.flatMap((section) =>
      section.quotes.map((quote) => ({ ...quote, ...within(section) })),
    ),
  };
}

function originOf(edition: Edition, number: number): (section: PublishedSection) => Origin {
  const { documentId, slug, title, year, locale, organization, series } = edition;
  const report = { documentId, slug, title, year, edition: number };
  return ({ key, heading }) => ({
    locale,
    section: { key, heading },
    report,
    organization,
    series,
  });
}

/**
 * Returns the id of the line within which the years of a figure are compared: the report's series, or else its
 * organization. Null if it has neither; such a report has no previous year.
 */
export function lineOf({ series, organization }: Pick<Edition, 'series' | 'organization'>) {
  if (series) return `series:${series.key}`;
  return organization ? `organization:${organization.key}` : null;
}
