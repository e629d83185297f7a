/** Statuses that Strapi's own errors do not have, by the name of the answer that gives them. */
export type RefusalStatus = 'forbidden' | 'conflict' | 'unprocessableEntity';

/** Refuses a request with one of these statuses. A transaction that it leaves is rolled back. */
export class RefusalError extends Error {
  constructor(
    readonly status: RefusalStatus,
    message: string,
    readonly details: object = {},
  ) {
    super(message);
    this.name = 'RefusalError';
  }
}
