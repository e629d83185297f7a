/**
 * What keeps a database from its work, as callers need to tell it apart:
 * - `away`: it cannot be reached, or not written to
 * - `busy`: another transaction was in the way, or time ran out
 * - `full`: its disk has no room
 * - `conflict`: somebody else has just stored what this contradicts
 * - `unknown`: the connection broke while it committed, so that the write may be stored or not
 * - `unsaved`: it refused to commit for another reason
 */
export type Trouble = 'away' | 'busy' | 'full' | 'conflict' | 'unknown' | 'unsaved';

/** The codes of PostgreSQL (appendix A of its manual), of SQLite and of Node's sockets; some stand for a whole class. */
const CODES: Record<Exclude<Trouble, 'unknown' | 'unsaved'>, RegExp> = {
  away: /^(08|57P0|53300|58|EPIPE|ENOTFOUND|EAI_AGAIN|ECONN|EHOST|ENET|ETIMEDOUT|SQLITE_(IOERR|READONLY|CANTOPEN))/,
  busy: /^(40001|40P01|55P03|57014|25P0[34]|53[24]00|SQLITE_(BUSY|LOCKED))/,
  full: /^(53100|SQLITE_FULL)/,
  conflict: /^(23505|23503|23P01|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|FOREIGNKEY))/,
};

/** `pg` and knex give these no code. */
const SAYS = {
  away: /Connection terminated|not queryable|connection error|timeout expired|Connection ended/i,
  busy: /Timeout acquiring a connection/,
};

/** Faults of which one of two transactions dies so that the other can go on: the same again mostly succeeds. */
const PASSING = /^(40001|40P01|SQLITE_BUSY_SNAPSHOT)/;

const fromDatabase = new WeakSet<object>();

type Client = {
  on(event: 'query-error', hear: (error: object) => void): unknown;
  acquireConnection(): Promise<unknown>;
};

/**
 * Remembers which errors come from this database: a mail server or a storage that is away has the same codes.
 */
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

/** What trouble of the database an error tells of; null where it is another's, or a mistake in a query. */
export function troubleOf(error: unknown): Trouble | null {
  if (!isObject(error)) return null;
  if (error.name === 'CommitError') return kindAtCommit(error.cause);
  return fromDatabase.has(error) ? kindOf(error) : null;
}

/** Whether the whole transaction may be tried again at once. */
export const isPassing = (error: unknown): boolean =>
  troubleOf(error) === 'busy' && PASSING.test(codeOf(causeOf(error)) ?? '');

/** The code that the database gave an error, if it gave one. */
export const codeOf = (error: unknown): string | undefined =>
  isObject(error) && typeof error.code === 'string' ? error.code : undefined;

/** What the database said, without the query, which knex writes before it: that holds what people wrote. */
export function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  const said = String((cause as Error)?.message ?? cause);
  const code = codeOf(cause);
  return [code, said.slice(said.lastIndexOf(' - ') + 1).replace(/^- /, '')]
    .filter(Boolean)
    .join(': ');
}

/** SQLite has no connection that could break: what it did not commit is rolled back. */
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
