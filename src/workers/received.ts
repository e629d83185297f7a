import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { UnreadableFileError } from '../domain/result';
import type { Context } from '../http/context';
import { receivedFile } from '../http/received-file';
import { inWorker } from '.';
import type { OutputOf } from './tasks';

/** The tasks that read a received file. */
type Reading = 'readReturned' | 'readTerms' | 'readRows';

/**
 * Reads the file of a request in a worker. Throws 400 or 413 as `receivedFile` does, 400 with its `reason` if the file
 * is not readable, and the errors of `inWorker`.
 */
export async function readReceived<Name extends Reading>(
  strapi: Core.Strapi,
  ctx: Context,
  task: Name,
): Promise<OutputOf<Name>> {
  try {
    return await inWorker(strapi, task, await receivedFile(ctx));
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    throw new errors.ValidationError(error.message, { reason: error.reason });
  }
}
