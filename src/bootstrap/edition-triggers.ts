import { changes, triggersOf, type Guard } from './guard';

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

const EDITIONS: Guard = {
  table: 'editions',
  frozen: FROZEN,
  lasting: LASTING,
  refusal: 'editions are immutable: publish again instead',
  isDeletable: false,
};

const RECORDS_KEPT = 'records of redactions are immutable';

/** Returns the SQL of the triggers that keep editions, their content, and the records of redactions. */
export const editionTriggers = (isPostgres: boolean): string[] => [
  ...triggersOf(EDITIONS, isPostgres),
  ...(isPostgres ? contentInPostgres() : contentInSqlite()),
];

function contentInPostgres(): string[] {
  return [
    `create or replace function zongshu_keep_said() returns trigger language plpgsql as $$
     begin if ${RECORDED} then return new; end if; raise exception '${EDITIONS.refusal}'; end $$`,
    'drop trigger if exists editions_said on editions',
    `create trigger editions_said before update on editions
     for each row when (${changes(SAID, true)}) execute function zongshu_keep_said()`,
    `create or replace function zongshu_keep_redactions() returns trigger language plpgsql as $$
     begin raise exception '${RECORDS_KEPT}'; end $$`,
    'drop trigger if exists redactions_kept on edition_redactions',
    `create trigger redactions_kept before update or delete on edition_redactions
     for each row execute function zongshu_keep_redactions()`,
  ];
}

function contentInSqlite(): string[] {
  return [
    'drop trigger if exists editions_said',
    `create trigger editions_said before update on editions when ${changes(SAID, false)}
     begin select raise(abort, '${EDITIONS.refusal}') where not ${RECORDED}; end`,
    ...['update', 'delete'].flatMap((write) => [
      `drop trigger if exists redactions_no_${write}`,
      `create trigger redactions_no_${write} before ${write} on edition_redactions
       begin select raise(abort, '${RECORDS_KEPT}'); end`,
    ]),
  ];
}
