import type { Core } from '@strapi/strapi';
import { editionTriggers } from './edition-triggers';
import { triggersOf } from './guard';
import { KEPT_TABLES } from './kept-tables';

/**
 * Unique indexes for what must always hold, whatever the code does. Strapi's schema has no unique index over documents.
 * Strapi leaves indexes alone that it does not know, so these survive every boot.
 */
const UNIQUE_INDEXES = [
  ['reports_draft_uq', 'reports (document_id, locale) where published_at is null'],
  ['reports_published_uq', 'reports (document_id, locale) where published_at is not null'],
  ['reports_slug_uq', 'reports (slug, locale) where published_at is null'],
  ['editions_number_uq', 'editions (report_id, language, number)'],
  ['audit_entries_uq', 'audit_entries (chain, number)'],
  ['schedules_uq', "schedules (report_id, language, action, due_at) where state = 'waiting'"],
  ['remarks_reminded_uq', "remarks (thread, due_on) where kind = 'reminded'"],
  ['confirmations_token_uq', 'confirmations (token_hash)'],
  ['webhook_deliveries_uq', 'webhook_deliveries (nonce)'],
  ['editions_current_uq', 'editions (report_id, language) where current'],
  [
    'dismissed_findings_uq',
    'dismissed_findings (report_id, language, finding) where undone_at is null',
  ],
] as const;

const INDEXES = [
  ['editions_list_ix', 'editions (language, year) where current'],
  ['editions_feed_ix', 'editions (language, created_at) where current'],
  ['editions_slug_ix', 'editions (slug, language)'],
  ['published_pictures_address_ix', 'published_pictures (address)'],
  // These indexes follow the order of the lists. So a page costs as much as its own length, and no sort.
  ['published_metrics_report_ix', 'published_metrics (report_id, language)'],
  ['published_metrics_list_ix', 'published_metrics (language, year desc, report_id, position)'],
  [
    'published_metrics_series_ix',
    'published_metrics (language, series_key, year desc, report_id, position)',
  ],
  [
    'published_metrics_organization_ix',
    'published_metrics (language, organization_key, year desc, report_id, position)',
  ],
  [
    'published_metrics_indicator_ix',
    'published_metrics (language, indicator_key, year desc, report_id, position)',
  ],
  ['published_metrics_line_ix', 'published_metrics (language, indicator_key, line)'],
  ['imported_documents_bytes_ix', 'imported_documents (bytes)'],
  ['imported_documents_words_ix', 'imported_documents (words)'],
  ['revisions_draft_ix', 'revisions (report_id, language)'],
  ['sign_offs_ix', 'sign_offs (report_id, language)'],
  ['audit_entries_at_ix', 'audit_entries (at)'],
  ['schedules_due_ix', 'schedules (state, due_at)'],
  ['webhook_deliveries_due_ix', 'webhook_deliveries (state, due_at)'],
  ['notices_ix', 'notices (recipient, read_at)'],
  ['presences_ix', 'presences (report_id, language)'],
  ['remarks_ix', 'remarks (report_id, language)'],
  ['remarks_thread_ix', 'remarks (thread)'],
  ['remarks_assignee_ix', 'remarks (assignee)'],
  ['fillings_ix', 'fillings (report_id, language)'],
  ['confirmations_ix', 'confirmations (report_id, language)'],
  ['confirmation_answers_ix', 'confirmation_answers (confirmation)'],
  ['published_keywords_report_ix', 'published_keywords (report_id, language)'],
  ['published_keywords_ix', 'published_keywords (language, keyword)'],
  ['published_quotes_report_ix', 'published_quotes (report_id, language)'],
  ['published_quotes_list_ix', 'published_quotes (language, year desc, report_id, position)'],
  [
    'published_quotes_series_ix',
    'published_quotes (language, series_key, year desc, report_id, position)',
  ],
  [
    'published_quotes_organization_ix',
    'published_quotes (language, organization_key, year desc, report_id, position)',
  ],
  [
    'published_quotes_speaker_ix',
    'published_quotes (language, speaker, year desc, report_id, position)',
  ],
] as const;

/** Creates the indexes and triggers that are missing. Runs after Strapi's schema sync. */
export async function ensureConstraints(strapi: Core.Strapi): Promise<void> {
  const run = (sql: string) => strapi.db.connection.raw(sql);
  for (const [name, on] of UNIQUE_INDEXES) {
    await run(`create unique index if not exists ${name} on ${on}`);
  }
  for (const [name, on] of INDEXES) await run(`create index if not exists ${name} on ${on}`);
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const triggers = [
    ...editionTriggers(isPostgres),
    ...KEPT_TABLES.flatMap((guard) => triggersOf(guard, isPostgres)),
  ];
  for (const statement of triggers) await run(statement);
}
