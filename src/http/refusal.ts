import { errors } from '@strapi/utils';

/** Statuses that Strapi's own errors do not have, as the names of Koa's response methods. */
export type RefusalStatus =
  'forbidden' | 'conflict' | 'payloadTooLarge' | 'unprocessableEntity' | 'serviceUnavailable';

/**
 * Refuses a request with one of these statuses. A transaction that throws it is rolled back. It extends Strapi's own error
 * class because GraphQL reports all other errors as `Internal Server Error`.
 */
export class RefusalError extends errors.ApplicationError<string, string, object> {
  constructor(
    readonly status: RefusalStatus,
    message: string,
    details: object = {},
    /** How many seconds to wait before sending the same request again, if that can help. */
    readonly again: { retryAfter?: number } = {},
  ) {
    super(message, details);
    this.name = 'RefusalError';
  }
}
