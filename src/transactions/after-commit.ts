import type { Core } from '@strapi/strapi';
import { CommitError } from './commit';

type Db = Core.Strapi['db'];
type Given = { trx: object; onCommit(callback: () => unknown): void };
type Transaction = (work?: (given: Given) => unknown) => Promise<unknown>;

/**
 * Guards what waits for the commit of a transaction. Strapi leaves it in a list where the transaction fails, so that a
 * later one in the same chain of calls would run it; one that throws keeps the others from running, and has a stored
 * write answered as failed; and nobody awaits one that rejects, which ends the process.
 * @param onStray is told what such work failed with
 */
export function guardAfterCommit(db: Db, onStray: (error: unknown) => void): void {
  const original = db.transaction.bind(db) as unknown as Transaction;
  const failed = new WeakSet<object>();

  const guarded = ({ trx, onCommit, ...given }: Given): Given => ({
    ...{ ...given, trx },
    onCommit: (callback) =>
      onCommit(() => {
        if (!failed.has(trx)) settle(callback, onStray);
      }),
  });

  const transaction: Transaction = async (work) => {
    if (!work) return original();
    if (db.inTransaction()) return original((given) => work(guarded(given)));
    let own: object | undefined;
    try {
      return await original((given) => {
        own = given.trx;
        return work(guarded(given));
      });
    } catch (error) {
      if (own) end(own, error);
      throw error;
    }
  };
  function end(trx: object, error: unknown): void {
    failed.add(trx);
    // What failed before its commit is surely rolled back.
    if (!(error instanceof CommitError)) return;
    for (const callback of waiting.get(trx) ?? []) settle(callback, onStray);
  }

  db.transaction = transaction as never;
}

const waiting = new WeakMap<object, (() => unknown)[]>();

/** Has `callback` called where the commit of this transaction fails: where its connection broke, it may in fact be stored. */
export function onFailedCommit(trx: object, callback: () => unknown): void {
  waiting.set(trx, [...(waiting.get(trx) ?? []), callback]);
}

function settle(callback: () => unknown, onStray: (error: unknown) => void): void {
  try {
    Promise.resolve(callback()).catch(onStray);
  } catch (error) {
    onStray(error);
  }
}
