import type { Core } from '@strapi/strapi';
import { CommitError } from './commit';

type Db = Core.Strapi['db'];
type Given = { trx: object; onCommit(callback: () => unknown): void };
type Transaction = (work?: (given: Given) => unknown) => Promise<unknown>;

/**
 * Guards callbacks that wait for a commit. Strapi has three faults here. If a transaction fails, its callbacks stay in
 * a list, and a later transaction in the same chain of calls would run them. A callback that throws stops the others,
 * and a stored write is answered as failed. Nobody awaits a callback that rejects, which ends the process.
 * @param onStray called with the error of such a callback
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
    // A write that failed before its commit is certainly rolled back.
    if (!(error instanceof CommitError)) return;
    for (const callback of waiting.get(trx) ?? []) settle(callback, onStray);
  }

  db.transaction = transaction as never;
}

const waiting = new WeakMap<object, (() => unknown)[]>();

/**
 * Calls `callback` if the commit of this transaction fails: if the connection broke, the write may be stored after all.
 */
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
