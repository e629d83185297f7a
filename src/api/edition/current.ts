import type { Knex } from './list';

/** What the current editions of a report, and its first ones, say about it: all that an answer needs. */
export type ReportRow = {
  reportId: string;
  language: string;
  number: number;
  current: boolean | number;
  slug: string;
  createdAt: string | number | Date;
  /** Of those languages only that were asked for. */
  body: string | null;
};

/**
 * In one query: the report that a slug or documentId names, past slugs included, by its current edition in
 * every language, and by its first where none is current.
 */
export function rowsOfReport(
  knex: Knex,
  slugOrId: string,
  languages: string[],
): Promise<ReportRow[]> {
  const named = knex('editions')
    .where('slug', slugOrId)
    .orWhere('report_id', slugOrId)
    .orderBy([
      { column: 'current', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(1)
    .select('report_id');
  const asked = languages.map(() => '?').join(', ');
  return knex('editions')
    .where('report_id', named)
    .where((either) => either.where('current', true).orWhere('number', 1))
    .select({
      reportId: 'report_id',
      language: 'language',
      number: 'number',
      current: 'current',
      slug: 'slug',
      createdAt: 'created_at',
      body: knex.raw(`case when current and language in (${asked}) then body end`, languages),
    }) as unknown as Promise<ReportRow[]>;
}
