/** The table of publications and withdrawals, in order. It is no content type, because nobody edits it. */
export const CHANGES = 'report_changes';

/** A publication or withdrawal of a report in one language. */
export interface Change {
  event: 'published' | 'withdrawn';
  reportId: string;
  language: string;
  slug: string;
  title: string;
  number: number;
  /** The slug of the previous edition, if it was different. */
  formerSlug: string | null;
}

/** Builds the row of a change. `at` is ISO 8601, in UTC. */
export const changeRow = (change: Change, at: string) => ({
  ...{ event: change.event, at, report_id: change.reportId, language: change.language },
  ...{ slug: change.slug, title: change.title, number: change.number },
  former_slug: change.formerSlug,
});
