import { REDACTED } from '../domain/years/redact';

/** A table whose rows are never deleted, and change in nothing but what may. */
interface KeptTable {
  table: string;
  /** Columns that stay as they were written. */
  frozen: readonly string[];
  /** Changes that are refused although the columns may change, as SQL over `old` and `new`. */
  lasting: readonly string[];
  /** Why a change is refused, and what to do instead. */
  refusal: string;
}

/** Of a column of words: PostgreSQL compares no instant with the empty text. */
const said = (row: 'new' | 'old', column: string) => `coalesce(${row}.${column}, '')`;

/** Words of people are changed by a redaction alone, which leaves its mark in them. */
export const unredacted = (column: string): string =>
  `(${said('new', column)} <> ${said('old', column)} and ${said('new', column)} not like '%${REDACTED}%')`;

/** What was said of a draft stands as it was said; that it is answered is another row. */
export const REMARKS: KeptTable = {
  table: 'remarks',
  frozen: [...['report_id', 'language', 'thread', 'kind', 'assignee', 'due_on', 'writer_id', 'at']],
  lasting: ['text', 'anchor', 'suggestion', 'assignee_name', 'writer'].map(unredacted),
  refusal: 'remarks are kept: answer one instead',
};

/** What somebody outside was asked is what he answered to; that the link was withdrawn, or its end called to mind, is added once. */
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

/** What was answered stands as it was answered. */
export const CONFIRMATION_ANSWERS: KeptTable = {
  table: 'confirmation_answers',
  frozen: ['confirmation', 'verdict', 'at'],
  lasting: ['value', 'remark', 'name'].map(unredacted),
  refusal: 'answers are kept: another may follow',
};

/** What a department stated stands as it was stated; what it states later is another row. */
export const FILLINGS: KeptTable = {
  table: 'fillings',
  frozen: [
    ...['report_id', 'language', 'figure', 'value', 'min', 'max', 'unit', 'qualifier', 'writer_id'],
    'at',
  ],
  lasting: ['label', 'text', 'remark', 'department', 'writer'].map(unredacted),
  refusal: 'fillings are kept: fill in another value instead',
};

/** Who dismissed which finding and why is frozen; that it was undone is added once. */
export const DISMISSALS: KeptTable = {
  table: 'dismissed_findings',
  frozen: ['report_id', 'language', 'finding', 'written_at'],
  lasting: [
    ...['reason', 'writer'].map(unredacted),
    '(old.undone_at is not null and (new.undone_at is null or new.undone_at <> old.undone_at))',
  ],
  refusal: 'dismissals are kept: undo one instead',
};

/** The statements that make a table's triggers, in the place of those that it has. */
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
