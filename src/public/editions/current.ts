import type { Languages } from '../../http/languages';
import { keyNamed } from '../keyed';
import { currentEditions, type Knex, type Query } from './list';
import { NEWEST_FIRST } from '../series/rows';

/** What the current editions of a report, its first ones, and those that corrected say about it: all that an answer needs. */
export type ReportRow = {
  reportId: string;
  language: string;
  number: number;
  current: boolean | number;
  slug: string;
  createdAt: string | number | Date;
  /** Of those languages only that were asked for. */
  body: string | null;
  correction: string | null;
  redactedAt: string | null;
  redactionReason: string | null;
  /** JSON. */
  changed: string;
};

/** When something was taken out of an edition, and why; null where nothing was. */
export const redactionOf = ({
  redactedAt,
  redactionReason,
}: Pick<ReportRow, 'redactedAt' | 'redactionReason'>) =>
  redactedAt ? { date: redactedAt, reason: redactionReason ?? '' } : null;

/** A subquery: the report that a slug or documentId names, past slugs included. */
export const reportNamed = (knex: Knex, slugOrId: string): Query =>
  knex('editions')
    .where('slug', slugOrId)
    .orWhere('report_id', slugOrId)
    .orderBy([
      { column: 'current', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(1)
    .select('report_id');

/** A subquery: the newest report of the series that a key or documentId names. */
export const latestOfSeries = (
  knex: Knex,
  keyOrId: string,
  { locale, fallback }: Languages,
): Query =>
  currentEditions(knex, locale, fallback)
    .where('e.series_key', keyNamed(knex, 'series', keyOrId))
    .orderByRaw(NEWEST_FIRST)
    .limit(1)
    .select('e.report_id');

/**
 * In one query: a report by its current edition in every language, and by its first where none is current,
 * and the editions that corrected it in the languages that are asked for.
 * @param named a subquery that answers its documentId
 * @param languages those whose bodies are wanted
 */
export function rowsOfReport(knex: Knex, named: Query, languages: string[]): Promise<ReportRow[]> {
  const asked = languages.map(() => '?').join(', ');
  return knex('editions')
    .where('report_id', named)
    .where((either) =>
      either
        .where('current', true)
        .orWhere('number', 1)
        .orWhere((corrected) =>
          corrected.whereNotNull('correction').whereIn('language', languages),
        ),
    )
    .select({
      reportId: 'report_id',
      language: 'language',
      number: 'number',
      current: 'current',
      slug: 'slug',
      createdAt: 'created_at',
      ...{ correction: 'correction', changed: 'changed' },
      ...{ redactedAt: 'redacted_at', redactionReason: 'redaction_reason' },
      body: knex.raw(`case when current and language in (${asked}) then body end`, languages),
    }) as unknown as Promise<ReportRow[]>;
}
