/** Statuses that Strapi's own errors do not have, by the name of the answer that gives them. */
export type RefusalStatus =
  'forbidden' | 'conflict' | 'payloadTooLarge' | 'unprocessableEntity' | 'serviceUnavailable';

/** Refuses a request with one of these statuses. A transaction that it leaves is rolled back. */
export class RefusalError extends Error {
  constructor(
    readonly status: RefusalStatus,
    message: string,
    readonly details: object = {},
    /** After how many seconds the same request may be sent again, where that can help. */
    readonly again: { retryAfter?: number } = {},
  ) {
    super(message);
    this.name = 'RefusalError';
  }
}
