/**
 * The kinds of database failure that callers need to tell apart:
 * - `away`: the database cannot be reached, or not written to
 * - `busy`: another transaction was in the way, or time ran out
 * - `full`: its disk is full
 * - `conflict`: somebody else has just stored something that contradicts this write
 * - `unknown`: the connection broke during the commit, so the write may or may not be stored
 * - `unsaved`: the database refused to commit for another reason
 */
export type Trouble = 'away' | 'busy' | 'full' | 'conflict' | 'unknown' | 'unsaved';

/** Error codes of PostgreSQL (appendix A of its manual), SQLite and Node's sockets. Some stand for a whole class. */
const CODES: Record<Exclude<Trouble, 'unknown' | 'unsaved'>, RegExp> = {
  away: /^(08|57P0|53300|58|EPIPE|ENOTFOUND|EAI_AGAIN|ECONN|EHOST|ENET|ETIMEDOUT|SQLITE_(IOERR|READONLY|CANTOPEN))/,
  busy: /^(40001|40P01|55P03|57014|25P0[34]|53[24]00|SQLITE_(BUSY|LOCKED))/,
  full: /^(53100|SQLITE_FULL)/,
  conflict: /^(23505|23503|23P01|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|FOREIGNKEY))/,
};

/** Messages of errors to which `pg` and knex give no code. */
const SAYS = {
  away: /Connection terminated|not queryable|connection error|timeout expired|Connection ended/i,
  busy: /Timeout acquiring a connection/,
};

/** Errors by which the database aborts one of two transactions. A retry mostly succeeds. */
const PASSING = /^(40001|40P01|SQLITE_BUSY_SNAPSHOT)/;

const fromDatabase = new WeakSet<object>();

type Client = {
  on(event: 'query-error', hear: (error: object) => void): unknown;
  acquireConnection(): Promise<unknown>;
};

/** Remembers which errors come from this database, because an unreachable mail server or storage has the same codes. */
export function markErrors({ client }: { client: unknown }): void {
  const knexClient = client as Client;
  const original = knexClient.acquireConnection.bind(knexClient);
  knexClient.on('query-error', (error) => fromDatabase.add(error));
  knexClient.acquireConnection = () =>
    original().catch((error: object) => {
      fromDatabase.add(error);
      throw error;
    });
}

/** Returns the kind of database failure. Returns null for an error from elsewhere and for a mistake in a query. */
export function troubleOf(error: unknown): Trouble | null {
  if (!isObject(error)) return null;
  if (error.name === 'CommitError') return kindAtCommit(error.cause);
  return fromDatabase.has(error) ? kindOf(error) : null;
}

/** Returns whether the whole transaction may be retried at once. */
export const isPassing = (error: unknown): boolean =>
  troubleOf(error) === 'busy' && PASSING.test(codeOf(causeOf(error)) ?? '');

/** Returns the database's error code, if there is one. */
export const codeOf = (error: unknown): string | undefined =>
  isObject(error) && typeof error.code === 'string' ? error.code : undefined;

/**
 * Returns the database's message without the query. Knex puts the query before it, and the query contains what people
 * wrote.
 */
export function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  const said = String((cause as Error)?.message ?? cause);
  const code = codeOf(cause);
  return [code, said.slice(said.lastIndexOf(' - ') + 1).replace(/^- /, '')]
    .filter(Boolean)
    .join(': ');
}

/**
 * Returns the kind of a failed commit. SQLite has no connection that could break: what it did not commit is rolled
 * back.
 */
function kindAtCommit(cause: unknown): Trouble {
  const kind = kindOf(cause) ?? 'unsaved';
  return kind === 'away' && !codeOf(cause)?.startsWith('SQLITE') ? 'unknown' : kind;
}

function kindOf(error: unknown): Trouble | null {
  const code = codeOf(error);
  if (code === undefined) return saidBy(String((error as Error | undefined)?.message ?? ''));
  const kinds = Object.keys(CODES) as (keyof typeof CODES)[];
  return kinds.find((kind) => CODES[kind].test(code)) ?? null;
}

const saidBy = (message: string): Trouble | null =>
  (['away', 'busy'] as const).find((kind) => SAYS[kind].test(message)) ?? null;

const causeOf = (error: unknown): unknown =>
  isObject(error) && error.name === 'CommitError' ? error.cause : error;

const isObject = (value: unknown): value is { name?: string; cause?: unknown; code?: unknown } =>
  typeof value === 'object' && value !== null;
