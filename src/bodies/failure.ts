/** The statuses of a body that is not taken, by the name of the answer that gives them. */
export type Refused = 'badRequest' | 'payloadTooLarge' | 'unsupportedMediaType';

/** A body that is not taken, and what to do about it. */
export class BodyError extends Error {
  constructor(
    readonly status: Refused,
    message: string,
    readonly details: object = {},
  ) {
    super(message);
  }
}

const BY_STATUS: Record<number, Refused> = {
  400: 'badRequest',
  413: 'payloadTooLarge',
  415: 'unsupportedMediaType',
};

/** As raw-body, inflation, co-body and formidable throw. */
type Thrown = Error & { status?: number; httpCode?: number; code?: string | number };

/**
 * What a parser threw, as a refusal: all of these name a status for what the sender did wrong, but for broken compression,
 * which has as many codes as there are kinds. Anything else is a fault of ours, such as a full disk, and stays as it is.
 */
export function refusalOf(error: unknown, { isCompressed = false } = {}): unknown {
  const { status, httpCode, code, message } = error as Thrown;
  const refused = BY_STATUS[status ?? httpCode ?? 0];
  if (refused) return new BodyError(refused, `The body cannot be read: ${message}.`);
  // Formidable numbers what is not multipart.
  if (isCompressed || error instanceof SyntaxError || typeof code === 'number') {
    return new BodyError('badRequest', `The body cannot be read: ${message}.`);
  }
  return error;
}
