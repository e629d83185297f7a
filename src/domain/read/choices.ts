import type { Report } from '../report';

/** What a person decided after looking at a reading. */
export interface Choices {
  /** The title, if the reader was not sure or the person wants another one. */
  title: string | null;
  /** The keys of the figures, quotes and pictures that the person does not want. */
  without: readonly string[];
}

export const NO_CHOICES: Choices = { title: null, without: [] };

/** Returns a report without some of its proposals. The prose stays the same. */
export function withoutProposals(report: Report, without: readonly string[]): Report {
  const unwanted = new Set(without);
  if (unwanted.size === 0) return report;
  const wanted = <Record extends { key: string }>(records: readonly Record[]) =>
    records.filter(({ key }) => !unwanted.has(key));
  const sections = report.sections.map((section) => ({
    ...section,
    metrics: wanted(section.metrics),
    quotes: wanted(section.quotes),
    photos: wanted(section.photos),
  }));
  const isCoverUnwanted = report.cover && unwanted.has(report.cover.key);
  return { ...report, ...(isCoverUnwanted && { cover: null }), sections };
}
