import type { Report } from '../report';
import { withCoverOf } from '../report/cover';

/** What a person decided after looking at a reading. */
export interface Choices {
  /** The title, if the reader was not sure or the person wants another one. */
  title: string | null;
  /** The keys of the figures, quotes and pictures that the person does not want. */
  without: readonly string[];
  /** The key of the picture that becomes the cover. Null: the cover that the document names, or none. */
  cover: string | null;
}

export const NO_CHOICES: Choices = { title: null, without: [], cover: null };

/** Returns a report as a person wants it: with the cover of their choice, and without what they refused. */
export const chosen = (report: Report, { cover, without }: Choices): Report =>
  withoutProposals(cover === null ? report : withCoverOf(report, cover), without);

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
