import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { bytesAtMost } from './bytes';
import type { Context } from './context';
import { LARGEST_FILE } from './largest-file';

/** Returns the file of a request: the file of a multipart form, or the body itself. Throws 400 or 413. */
export async function receivedFile(ctx: Context): Promise<Uint8Array> {
  const { files, body } = ctx.request as {
    files?: Record<string, { filepath: string } | { filepath: string }[]>;
    body?: unknown;
  };
  const [first, ...others] = Object.values(files ?? {}).flat();
  if (others.length > 0) throw new errors.ValidationError('Send one file at a time.');
  const bytes = first ? await readFile(first.filepath) : await bytesOfBody(ctx, body);
  if (bytes.length > 0) return bytes;
  throw new errors.ValidationError(
    'Nothing to import: send a file as multipart field "file", or as the body of the request.',
  );
}

/** Returns the bytes of a body. `src/bodies` parses text and leaves unknown kinds in the stream. */
async function bytesOfBody(ctx: Context, body: unknown): Promise<Uint8Array> {
  if (typeof body === 'string') return Buffer.from(body);
  const bytes = await bytesAtMost(ctx.req, LARGEST_FILE);
  if (!bytes) throw new errors.PayloadTooLargeError('The file is larger than 25 MB.');
  return bytes;
}
