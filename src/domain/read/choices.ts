import type { Report } from '../report';

/** What somebody who looked at a reading says of it. */
export interface Choices {
  /** What the report is called, where the reader was not sure or somebody calls it otherwise. */
  title: string | null;
  /** The keys of the figures, quotes and pictures of the reading that are not wanted. */
  without: readonly string[];
}

export const NO_CHOICES: Choices = { title: null, without: [] };

/** A report without some of what was proposed for it. The prose stays as it is. */
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
  return { ...report, sections };
}
