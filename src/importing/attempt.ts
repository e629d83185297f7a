import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Context } from '../http/context';
import type { Received } from './received';

/** An import under the key that its caller chose, and a fingerprint of its content. */
export type Attempt = { caller: string; key: string; request: string };

const HEADER = 'Idempotency-Key';

/**
 * Returns the attempt that a request names by its `Idempotency-Key`, or null without one. Throws `ValidationError`
 * (400) for a key that is too long or has characters that no header may have.
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

/** Returns who calls. The key alone is not enough, because two callers may choose the same one. */
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
