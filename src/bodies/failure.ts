/** Why a body is refused: the name of the Koa response method that sets the status. */
export type Refused = 'badRequest' | 'payloadTooLarge' | 'unsupportedMediaType';

/** Thrown for a body that is refused. The message says what to do about it. */
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

/** The errors that raw-body, inflation, co-body and formidable throw. */
type Thrown = Error & { status?: number; httpCode?: number; code?: string | number };

/**
 * Turns the error of a parser into a refusal. Every parser gives a status for a mistake of the sender, with one
 * exception: errors of decompression have many different codes and no status. Any other error, such as a full disk, is
 * our own and is returned unchanged.
 */
export function refusalOf(error: unknown, { isCompressed = false } = {}): unknown {
  const { status, httpCode, code, message } = error as Thrown;
  const refused = BY_STATUS[status ?? httpCode ?? 0];
  if (refused) return new BodyError(refused, `The body cannot be read: ${message}.`);
  // Formidable gives its errors numeric codes when the body is not valid multipart.
  if (isCompressed || error instanceof SyntaxError || typeof code === 'number') {
    return new BodyError('badRequest', `The body cannot be read: ${message}.`);
  }
  return error;
}
