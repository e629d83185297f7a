import type { Context } from '../http/context';
import { UnreadableFileError, type UnreadableReason } from '../domain/result';
import { ClientGoneError } from './client';

type Refusal = (message: string, details: object) => void;

/** Does what reads a document; one that cannot be read is refused with its reason, and a client that has gone hears nothing. */
export async function refusingUnreadable(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ClientGoneError) return;
    if (!(error instanceof UnreadableFileError)) throw error;
    refusalOf(ctx, error.reason)(error.message, { reason: error.reason });
  }
}

/** 400, 413 or 415 (RFC 9110 §15.5), in Strapi's shape of errors. */
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
