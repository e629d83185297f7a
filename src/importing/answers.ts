import type { Core } from '@strapi/strapi';
import { advisoryLock } from '../stored/lock';
import { RefusalError } from '../http/refusal';
import type { Attempt } from './attempt';

const ANSWER = 'api::report-import.import-answer';
/** How long an answer is kept for a caller who repeats the request, in milliseconds: a day. */
export const KEPT_MS = 24 * 60 * 60 * 1000;

type Row = { request: string; body: string };

/**
 * Stores the answers of imports that carried an `Idempotency-Key`, so that a retried import creates no second draft.
 */
export const answersOf = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(ANSWER as never);
  const since = () => new Date(Date.now() - KEPT_MS);

  /**
   * Returns the stored answer of the same import, or null for a new one. Throws `RefusalError` (422) if the key was
   * used for another import.
   */
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
   * Runs an import and stores its answer in one transaction: both are stored, or neither. A caller who repeats the
   * request meanwhile waits, and then gets the same answer.
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
