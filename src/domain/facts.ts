import type { Edition, PublishedMetric, PublishedQuote, PublishedSection } from './edition';

/** What a figure or a quote needs to stand outside its report. */
interface Origin {
  locale: string;
  section: { key: string; heading: string | null };
  report: { documentId: string; slug: string; title: string; year: number; edition: number };
  organization: Edition['organization'];
  series: Edition['series'];
}

/** A figure of a published report, with where it stands. */
export type MetricFact = PublishedMetric & Origin;

/** A quote of a published report, with where it stands. */
export type QuoteFact = PublishedQuote & Origin;

/** Every figure and every quote of an edition, in the order of the report. */
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
 * What the years of a figure are compared within: the series of its report, or the organization where the
 * report is in none. Null where it has neither: a report on its own has no year before.
 */
export function lineOf({ series, organization }: Pick<Edition, 'series' | 'organization'>) {
  if (series) return `series:${series.key}`;
  return organization ? `organization:${organization.key}` : null;
}
