/** What was published and withdrawn, in order. It is no content type: nobody edits it. */
export const CHANGES = 'report_changes';

/** What happened to a language of a report. */
export interface Change {
  event: 'published' | 'withdrawn';
  reportId: string;
  language: string;
  slug: string;
  title: string;
  number: number;
  /** The slug of the edition before, where it had another. */
  formerSlug: string | null;
}

/** A change as a row of its table. `at` is ISO 8601, in UTC. */
export const changeRow = (change: Change, at: string) => ({
  ...{ event: change.event, at, report_id: change.reportId, language: change.language },
  ...{ slug: change.slug, title: change.title, number: change.number },
  former_slug: change.formerSlug,
});
