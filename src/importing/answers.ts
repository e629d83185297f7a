import type { Core } from '@strapi/strapi';
import { advisoryLock } from '../stored/lock';
import { RefusalError } from '../http/refusal';
import type { Attempt } from './attempt';

const ANSWER = 'api::report-import.import-answer';
/** How long an answer is kept for a caller who asks again, in milliseconds: a day. */
export const KEPT_MS = 24 * 60 * 60 * 1000;

type Row = { request: string; body: string };

/** Answers of imports that carried an `Idempotency-Key`: a retried import makes no second draft. */
export const answersOf = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(ANSWER as never);
  const since = () => new Date(Date.now() - KEPT_MS);

  /** What the same import was answered; null where it is new. Throws `RefusalError` (422) where it was another import. */
  async function find<T>({ caller, key, request }: Attempt): Promise<T | null> {
    const where = { caller, key, createdAt: { $gte: since() } };
    const row = (await rows().findOne({ where: where as never })) as Row | null;
    if (!row) return null;
    if (row.request === request) return JSON.parse(row.body) as T;
    throw new RefusalError(
      'unprocessableEntity',
      'This Idempotency-Key was used for another document. Send a new key with each new import.',
    );
  }

  /**
   * Does the work of an import in a transaction, and keeps its answer in the same: either both are there or neither. One who asks
   * again meanwhile waits, and is given the same answer.
   */
  async function once<T>(attempt: Attempt | null, work: () => Promise<T>): Promise<Once<T>> {
    return strapi.db.transaction(async () => {
      if (!attempt) return { answer: await work(), isRepeated: false };
      await advisoryLock(strapi, `${ANSWER}:${attempt.caller}:${attempt.key}`);
      const known = await find<T>(attempt);
      if (known) return { answer: known, isRepeated: true };
      const answer = await work();
      await keep(attempt, answer);
      return { answer, isRepeated: false };
    });
  }

  async function keep({ caller, key, request }: Attempt, answer: unknown): Promise<void> {
    await rows().deleteMany({ where: { caller, key } as never });
    const data = { caller, key, request, body: JSON.stringify(answer) };
    await rows().create({ data: data as never });
  }

  async function forgetOld(): Promise<void> {
    await rows().deleteMany({ where: { createdAt: { $lt: since() } } as never });
  }

  return { find, once, forgetOld };
};

export type Once<T> = { answer: T; isRepeated: boolean };
