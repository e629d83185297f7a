import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Context } from '../http/context';
import type { Received } from './received';

/** One caller's import under the key that he gave it, and what it asks for. */
export type Attempt = { caller: string; key: string; request: string };

const HEADER = 'Idempotency-Key';

/**
 * The attempt that a request names by its `Idempotency-Key`; null without one. Throws `ValidationError` (400) for a key that
 * is too long or holds what no header may.
 */
export function attemptOf(ctx: Context, document: Received): Attempt | null {
  const key = ctx.get(HEADER).trim();
  if (!key) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new errors.ValidationError(
      `The ${HEADER} is 1 to 255 visible ASCII characters, such as a UUID.`,
    );
  }
  return { caller: callerOf(ctx), key, request: fingerprint(ctx, document) };
}

/** Two callers may choose the same key. */
function callerOf(ctx: Context): string {
  type Auth = { strategy?: { name?: string }; credentials?: { id?: number } };
  const { strategy, credentials } = (ctx.state as { auth?: Auth }).auth ?? {};
  return `${strategy?.name ?? 'none'}:${credentials?.id ?? 0}`;
}

function fingerprint({ query }: Context, { file, document, choices }: Received): string {
  const { kind } = document;
  const bytes = 'bytes' in document ? document.bytes : document.text;
  return createHash('sha256')
    .update(JSON.stringify([kind, query, file?.originalFilename ?? null, choices]))
    .update(bytes)
    .digest('base64url');
}
