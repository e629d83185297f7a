import type { Context } from './http';

/** Statuses that Strapi's own errors do not have, by the name of the answer that gives them. */
type Status = 'conflict' | 'unprocessableEntity';

/** Refuses a request with one of these statuses. A transaction that it leaves is rolled back. */
export class RefusalError extends Error {
  constructor(
    readonly status: Status,
    message: string,
    readonly details: object = {},
  ) {
    super(message);
    this.name = 'RefusalError';
  }
}

type Answers = Record<Status, (message: string, details: object) => void>;

/** Does the work of a request; a refusal becomes an answer in Strapi's shape of errors. */
export async function answerRefusals(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    (ctx.response as unknown as Answers)[error.status](error.message, error.details);
  }
}
