import type { MetricFact, QuoteFact } from '../domain/facts';
import { lineOf } from '../domain/facts';

/** Builds the row of a figure. `item` is the API's response; the other columns are for filters and sorting. */
export function metricRow(fact: MetricFact, position: number) {
  return {
    ...commonRow(fact, position),
    indicatorKey: fact.indicator?.key ?? null,
    line: lineOf(fact),
    label: fact.label,
    value: fact.value,
    unit: fact.unit,
    qualifier: fact.qualifier,
  };
}

/** Builds the row of a quote. */
export function quoteRow(fact: QuoteFact, position: number) {
  return { ...commonRow(fact, position), speaker: fact.speaker };
}

function commonRow(fact: MetricFact | QuoteFact, position: number) {
  return {
    reportId: fact.report.documentId,
    language: fact.locale,
    position,
    year: fact.report.year,
    organizationKey: fact.organization?.key ?? null,
    seriesKey: fact.series?.key ?? null,
    item: JSON.stringify(fact),
  };
}
