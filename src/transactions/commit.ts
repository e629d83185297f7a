/** Thrown if the database refused to commit. `cause` is the database's error. Nothing of the write is stored. */
export class CommitError extends Error {
  constructor(cause: unknown) {
    super(`The database refused to commit: ${String((cause as Error)?.message ?? cause)}`, {
      cause,
    });
    this.name = 'CommitError';
  }
}

/** The parts of knex 3.0.1's transaction that this file uses (tests/unit/transactions/ checks them). */
export type KnexTransaction = {
  trxClient: { query(connection: unknown, sql: string): Promise<Answered> };
  _completed: boolean;
  _resolver(value: unknown): void;
  commit(connection: unknown, value?: unknown): Promise<unknown>;
  rollback(connection: unknown, error: unknown): Promise<unknown>;
  query(connection: unknown, sql: string, ending?: number, value?: unknown): Promise<unknown>;
};

type Answered = { response?: { command?: string } } | undefined;
type Client = { transaction(...given: unknown[]): KnexTransaction };

/**
 * Makes `commit` of every transaction of this database reject with `CommitError` if the database did not commit. Knex
 * swallows such an error (knex#3370, #3847) and leaves SQLite's transaction open for the next user of the connection.
 * It also swallows an error of BEGIN and returns a transaction that accepts no query.
 * @param onRefusal called once for each commit that is refused
 */
export function awaitCommits(
  { client }: { client: unknown },
  onRefusal: (error: CommitError) => void,
): void {
  const knexClient = client as Client;
  const original = knexClient.transaction.bind(knexClient);
  knexClient.transaction = (...given) => {
    const transaction = original(...given);
    const query = transaction.query.bind(transaction);
    // Only queries that end a transaction have `ending`; the others begin it.
    transaction.query = (connection, sql, ending, value) =>
      ending === undefined
        ? transaction.trxClient.query(connection, sql)
        : query(connection, sql, ending, value);
    transaction.commit = (connection, value) =>
      committed(transaction, connection, value).catch((cause: unknown) => {
        const error = new CommitError(cause);
        onRefusal(error);
        return rolledBack(transaction, connection, error);
      });
    return transaction;
  };
}

async function committed(transaction: KnexTransaction, connection: unknown, value: unknown) {
  const answer = transaction.trxClient.query(connection, 'COMMIT;');
  // As knex does: no query may join from here on, because it would run outside the transaction.
  transaction._completed = true;
  const { response } = (await answer) ?? {};
  // PostgreSQL rolls back, without an error, if an earlier statement of the transaction had failed.
  if (response?.command === 'ROLLBACK') {
    throw new Error('an earlier statement of the transaction failed');
  }
  transaction._resolver(value);
}

/** Ends the transaction that SQLite left open, while the connection is still held, and rejects knex's own promise. */
async function rolledBack(transaction: KnexTransaction, connection: unknown, error: CommitError) {
  transaction._completed = false;
  await transaction.rollback(connection, error);
  throw error;
}
