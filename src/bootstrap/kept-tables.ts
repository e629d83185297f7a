import { REDACTED } from '../domain/years/redact';

/** A table whose rows are never deleted and change only as its triggers allow. */
interface KeptTable {
  table: string;
  /** Columns that never change. */
  frozen: readonly string[];
  /** Conditions over `old` and `new`, in SQL. A change of another column is refused if one of them holds. */
  lasting: readonly string[];
  /** The error message: why a change is refused, and what to do instead. */
  refusal: string;
}

/** SQL for a text column that may be null. It works for text only: PostgreSQL cannot compare a timestamp with ''. */
const said = (row: 'new' | 'old', column: string) => `coalesce(${row}.${column}, '')`;

/** SQL that is true when a column of people's words changes without the mark of a redaction. */
export const unredacted = (column: string): string =>
  `(${said('new', column)} <> ${said('old', column)} and ${said('new', column)} not like '%${REDACTED}%')`;

/** A remark never changes. A reply, or the note that a thread is settled, is a row of its own. */
export const REMARKS: KeptTable = {
  table: 'remarks',
  frozen: [...['report_id', 'language', 'thread', 'kind', 'assignee', 'due_on', 'writer_id', 'at']],
  lasting: ['text', 'anchor', 'suggestion', 'assignee_name', 'writer'].map(unredacted),
  refusal: 'remarks are kept: answer one instead',
};

/**
 * What somebody outside was asked never changes, because the answers refer to it. Later, the link may be withdrawn once
 * (`revoked_at`), and the time of a reminder may be added (`reminded_at`).
 */
export const CONFIRMATIONS: KeptTable = {
  table: 'confirmations',
  frozen: [
    ...['report_id', 'language', 'path', 'kind', 'asker', 'asked_at', 'expires_at', 'nonce'],
    'token_hash',
  ],
  lasting: [
    ...['words', 'label', 'sentence', 'recipient', 'email', 'asker_name'].map(unredacted),
    '(old.revoked_at is not null and (new.revoked_at is null or new.revoked_at <> old.revoked_at))',
  ],
  refusal: 'confirmations are kept: withdraw the link instead',
};

/** An answer never changes. */
export const CONFIRMATION_ANSWERS: KeptTable = {
  table: 'confirmation_answers',
  frozen: ['confirmation', 'verdict', 'at'],
  lasting: ['value', 'remark', 'name'].map(unredacted),
  refusal: 'answers are kept: another may follow',
};

/** A value that a department filled in never changes. A later value is a row of its own. */
export const FILLINGS: KeptTable = {
  table: 'fillings',
  frozen: [
    ...['report_id', 'language', 'figure', 'value', 'min', 'max', 'unit', 'qualifier', 'writer_id'],
    'at',
  ],
  lasting: ['label', 'text', 'remark', 'department', 'writer'].map(unredacted),
  refusal: 'fillings are kept: fill in another value instead',
};

/** Which finding was dismissed, by whom and why, never changes. That the dismissal was undone is added once. */
export const DISMISSALS: KeptTable = {
  table: 'dismissed_findings',
  frozen: ['report_id', 'language', 'finding', 'written_at'],
  lasting: [
    ...['reason', 'writer'].map(unredacted),
    '(old.undone_at is not null and (new.undone_at is null or new.undone_at <> old.undone_at))',
  ],
  refusal: 'dismissals are kept: undo one instead',
};

/** Returns the SQL that creates a table's triggers and replaces the existing ones. */
export const triggersOf = (kept: KeptTable, isPostgres: boolean): string[] =>
  isPostgres ? postgresTriggers(kept) : sqliteTriggers(kept);

function postgresTriggers({ table, frozen, lasting, refusal }: KeptTable): string[] {
  const changed = [
    ...frozen.map((column) => `new.${column} is distinct from old.${column}`),
    ...lasting,
  ];
  return [
    `create or replace function zongshu_keep_${table}() returns trigger language plpgsql as $$
     begin raise exception '${refusal}'; end $$`,
    `drop trigger if exists ${table}_no_delete on ${table}`,
    `create trigger ${table}_no_delete before delete on ${table}
     for each row execute function zongshu_keep_${table}()`,
    `drop trigger if exists ${table}_no_truncate on ${table}`,
    `create trigger ${table}_no_truncate before truncate on ${table}
     for each statement execute function zongshu_keep_${table}()`,
    `drop trigger if exists ${table}_no_change on ${table}`,
    `create trigger ${table}_no_change before update on ${table}
     for each row when (${changed.join(' or ')}) execute function zongshu_keep_${table}()`,
  ];
}

function sqliteTriggers({ table, frozen, lasting, refusal }: KeptTable): string[] {
  const changed = [...frozen.map((column) => `new.${column} is not old.${column}`), ...lasting];
  const refuse = `begin select raise(abort, '${refusal}'); end`;
  return [
    `drop trigger if exists ${table}_no_delete`,
    `create trigger ${table}_no_delete before delete on ${table} ${refuse}`,
    `drop trigger if exists ${table}_no_change`,
    `create trigger ${table}_no_change before update on ${table}
     when ${changed.join(' or ')} ${refuse}`,
  ];
}
