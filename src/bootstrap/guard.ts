/** A table whose rows change only as its triggers allow, whatever the code does. */
export interface Guard {
  table: string;
  /** Columns that never change. */
  frozen: readonly string[];
  /** Conditions over `old` and `new`, in SQL. A change of another column is refused if one of them holds. */
  lasting: readonly string[];
  /** The error message: why a change is refused, and what to do instead. */
  refusal: string;
  /** Whether rows may be deleted. */
  isDeletable: boolean;
}

/** Returns the SQL that creates the triggers of a guard and replaces the existing ones. */
export const triggersOf = (guard: Guard, isPostgres: boolean): string[] =>
  isPostgres ? inPostgres(guard) : inSqlite(guard);

/** Returns SQL that is true when a write changes one of these columns. */
export const changes = (columns: readonly string[], isPostgres: boolean): string =>
  columns
    .map((column) => `new.${column} ${isPostgres ? 'is distinct from' : 'is not'} old.${column}`)
    .join(' or ');

const refused = ({ frozen, lasting }: Guard, isPostgres: boolean): string =>
  [changes(frozen, isPostgres), ...lasting].join(' or ');

function inPostgres(guard: Guard): string[] {
  const { table, refusal, isDeletable } = guard;
  const keep = `execute function zongshu_keep_${table}()`;
  const trigger = (name: string, on: string) => [
    `drop trigger if exists ${table}_${name} on ${table}`,
    `create trigger ${table}_${name} ${on} ${keep}`,
  ];
  return [
    `create or replace function zongshu_keep_${table}() returns trigger language plpgsql as $$
     begin raise exception '${refusal}'; end $$`,
    ...trigger(
      'no_change',
      `before update on ${table} for each row when (${refused(guard, true)})`,
    ),
    ...(isDeletable
      ? []
      : [
          ...trigger('no_delete', `before delete on ${table} for each row`),
          ...trigger('no_truncate', `before truncate on ${table} for each statement`),
        ]),
  ];
}

function inSqlite(guard: Guard): string[] {
  const { table, refusal, isDeletable } = guard;
  const trigger = (name: string, on: string) => [
    `drop trigger if exists ${table}_${name}`,
    `create trigger ${table}_${name} ${on} begin select raise(abort, '${refusal}'); end`,
  ];
  return [
    ...trigger('no_change', `before update on ${table} when ${refused(guard, false)}`),
    ...(isDeletable ? [] : trigger('no_delete', `before delete on ${table}`)),
  ];
}
