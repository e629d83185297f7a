/** Statuses that Strapi's own errors do not have, as the names of Koa's response methods. */
export type RefusalStatus =
  'forbidden' | 'conflict' | 'payloadTooLarge' | 'unprocessableEntity' | 'serviceUnavailable';

/** Refuses a request with one of these statuses. A transaction that throws it is rolled back. */
export class RefusalError extends Error {
  constructor(
    readonly status: RefusalStatus,
    message: string,
    readonly details: object = {},
    /** How many seconds to wait before sending the same request again, if that can help. */
    readonly again: { retryAfter?: number } = {},
  ) {
    super(message);
    this.name = 'RefusalError';
  }
}
