import { unredacted } from './kept-tables';

/**
 * A table whose rows are written once. `frozen` columns never change. Only a redaction may change `worded` columns.
 * `isForever`: rows are never deleted.
 */
type Table = {
  name: string;
  frozen: readonly string[];
  worded: readonly string[];
  isForever: boolean;
};

const TABLES: Table[] = [
  {
    name: 'revisions',
    frozen: [
      ...['report_id', 'language', 'version', 'writer', 'writer_id', 'origin', 'written_at'],
      ...['sitting', 'touched', 'base', 'packed'],
    ],
    worded: [],
    isForever: false,
  },
  {
    name: 'sign_offs',
    frozen: [
      ...['report_id', 'language', 'stage', 'decision', 'signer', 'name', 'roles', 'version'],
      ...['parts', 'signed_at'],
    ],
    worded: ['remark'],
    isForever: true,
  },
  {
    name: 'audit_entries',
    frozen: [
      ...['chain', 'number', 'at', 'actor', 'name', 'roles', 'action', 'language', 'subject'],
      ...['details', 'previous', 'hash'],
    ],
    worded: [],
    isForever: true,
  },
];

/** Returns the SQL of triggers that keep these rows as they were written, whatever the code does. */
export const appendOnly = (isPostgres: boolean): string[] =>
  TABLES.flatMap((table) => (isPostgres ? forPostgres(table) : forSqlite(table)));

const refusalOf = (name: string) => `rows of ${name} are written once`;

function forPostgres({ name, frozen, worded, isForever }: Table): string[] {
  const changed = [
    ...frozen.map((column) => `new.${column} is distinct from old.${column}`),
    ...worded.map(unredacted),
  ];
  const keep = `execute function zongshu_keep_${name}()`;
  return [
    `create or replace function zongshu_keep_${name}() returns trigger language plpgsql as $$
     begin raise exception '${refusalOf(name)}'; end $$`,
    `drop trigger if exists ${name}_no_change on ${name}`,
    `create trigger ${name}_no_change before update on ${name}
     for each row when (${changed.join(' or ')}) ${keep}`,
    ...(isForever
      ? [
          `drop trigger if exists ${name}_no_delete on ${name}`,
          `create trigger ${name}_no_delete before delete on ${name} for each row ${keep}`,
          `drop trigger if exists ${name}_no_truncate on ${name}`,
          `create trigger ${name}_no_truncate before truncate on ${name} for each statement ${keep}`,
        ]
      : []),
  ];
}

function forSqlite({ name, frozen, worded, isForever }: Table): string[] {
  const changed = [
    ...frozen.map((column) => `new.${column} is not old.${column}`),
    ...worded.map(unredacted),
  ];
  const refuse = `begin select raise(abort, '${refusalOf(name)}'); end`;
  return [
    `drop trigger if exists ${name}_no_change`,
    `create trigger ${name}_no_change before update on ${name} when ${changed.join(' or ')} ${refuse}`,
    ...(isForever
      ? [
          `drop trigger if exists ${name}_no_delete`,
          `create trigger ${name}_no_delete before delete on ${name} ${refuse}`,
        ]
      : []),
  ];
}
