import type { Core } from '@strapi/strapi';
import { appendOnly } from './append-only';
import {
  CONFIRMATION_ANSWERS,
  CONFIRMATIONS,
  DISMISSALS,
  FILLINGS,
  REMARKS,
  triggersOf,
} from './kept-tables';

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

/** The columns that identify an edition never change. */
const FROZEN = [
  ...['report_id', 'language', 'number', 'slug', 'created_at', 'overridden_findings'],
  ...['year', 'issued_on', 'organization_key', 'series_key'],
];

/**
 * The columns with an edition's content. Only a redaction changes them, and it first records the hashes before and
 * after.
 */
const SAID = [
  ...['body', 'card', 'hash', 'title', 'changed', 'correction', 'override_reason'],
  ...['redacted_at', 'redaction_reason'],
];

const RECORDED = `exists (select 1 from edition_redactions r where r.report_id = old.report_id
  and r.language = old.language and r.number = old.number and r.was_hash = old.hash
  and r.now_hash = new.hash and r.at = new.redacted_at and r.reason = new.redaction_reason)`;

/**
 * Changes that would take back an edition's past. The day of a withdrawal stays, and an edition that was replaced or
 * withdrawn never becomes current again.
 */
const LASTING = [
  'old.withdrawn_at is not null and new.withdrawn_at is null',
  'old.withdrawn_at <> new.withdrawn_at',
  'new.current and not old.current',
  'new.current and new.withdrawn_at is not null',
];

/** Creates the indexes and triggers that are missing. Runs after Strapi's schema sync. */
export async function ensureConstraints(strapi: Core.Strapi): Promise<void> {
  const run = (sql: string) => strapi.db.connection.raw(sql);
  for (const [name, on] of UNIQUE_INDEXES) {
    await run(`create unique index if not exists ${name} on ${on}`);
  }
  for (const [name, on] of INDEXES) await run(`create index if not exists ${name} on ${on}`);
  const isPostgres = strapi.db.dialect.client === 'postgres';
  for (const statement of isPostgres ? postgresTriggers() : sqliteTriggers()) await run(statement);
  for (const statement of appendOnly(isPostgres)) await run(statement);
  for (const kept of [DISMISSALS, REMARKS, CONFIRMATIONS, CONFIRMATION_ANSWERS, FILLINGS])
    for (const statement of triggersOf(kept, isPostgres)) await run(statement);
}

const REFUSAL = 'editions are immutable: publish again instead';
const KEPT = 'records of redactions are immutable';

function postgresTriggers(): string[] {
  const changed = [
    ...FROZEN.map((column) => `new.${column} is distinct from old.${column}`),
    ...LASTING,
  ];
  const said = SAID.map((column) => `new.${column} is distinct from old.${column}`);
  return [
    `create or replace function zongshu_keep_editions() returns trigger language plpgsql as $$
     begin raise exception '${REFUSAL}'; end $$`,
    'drop trigger if exists editions_no_delete on editions',
    `create trigger editions_no_delete before delete on editions
     for each row execute function zongshu_keep_editions()`,
    'drop trigger if exists editions_no_truncate on editions',
    `create trigger editions_no_truncate before truncate on editions
     for each statement execute function zongshu_keep_editions()`,
    'drop trigger if exists editions_no_change on editions',
    `create trigger editions_no_change before update on editions
     for each row when (${changed.join(' or ')}) execute function zongshu_keep_editions()`,
    `create or replace function zongshu_keep_said() returns trigger language plpgsql as $$
     begin if ${RECORDED} then return new; end if; raise exception '${REFUSAL}'; end $$`,
    'drop trigger if exists editions_said on editions',
    `create trigger editions_said before update on editions
     for each row when (${said.join(' or ')}) execute function zongshu_keep_said()`,
    `create or replace function zongshu_keep_redactions() returns trigger language plpgsql as $$
     begin raise exception '${KEPT}'; end $$`,
    'drop trigger if exists redactions_kept on edition_redactions',
    `create trigger redactions_kept before update or delete on edition_redactions
     for each row execute function zongshu_keep_redactions()`,
  ];
}

function sqliteTriggers(): string[] {
  const changed = [...FROZEN.map((column) => `new.${column} is not old.${column}`), ...LASTING];
  const said = SAID.map((column) => `new.${column} is not old.${column}`);
  const refuse = `begin select raise(abort, '${REFUSAL}'); end`;
  return [
    'drop trigger if exists editions_no_delete',
    `create trigger editions_no_delete before delete on editions ${refuse}`,
    'drop trigger if exists editions_no_change',
    `create trigger editions_no_change before update on editions
     when ${changed.join(' or ')} ${refuse}`,
    'drop trigger if exists editions_said',
    `create trigger editions_said before update on editions when ${said.join(' or ')}
     begin select raise(abort, '${REFUSAL}') where not ${RECORDED}; end`,
    ...['update', 'delete'].flatMap((write) => [
      `drop trigger if exists redactions_no_${write}`,
      `create trigger redactions_no_${write} before ${write} on edition_redactions
       begin select raise(abort, '${KEPT}'); end`,
    ]),
  ];
}
