import type { Context } from '../http/context';
import { UnreadableFileError, type UnreadableReason } from '../domain/result';
import { ClientGoneError } from './client';

type Refusal = (message: string, details: object) => void;

/**
 * Runs work that reads a document. An unreadable document is refused with its reason. A client that has disconnected
 * gets no response.
 */
export async function refusingUnreadable(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ClientGoneError) return;
    if (!(error instanceof UnreadableFileError)) throw error;
    refusalOf(ctx, error.reason)(error.message, { reason: error.reason });
  }
}

/** Returns the response function for a reason: 400, 413 or 415 (RFC 9110 §15.5), in Strapi's error shape. */
function refusalOf(ctx: Context, reason: UnreadableReason): Refusal {
  const refusals: Record<UnreadableReason, string> = {
    empty: 'badRequest',
    damaged: 'badRequest',
    hostile: 'badRequest',
    'too-long': 'payloadTooLarge',
    binary: 'unsupportedMediaType',
    unsupported: 'unsupportedMediaType',
    encrypted: 'unsupportedMediaType',
  };
  const { response } = ctx as unknown as { response: Record<string, Refusal> };
  return (message, details) => response[refusals[reason]]?.(message, details);
}
