import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * HMAC-SHA256 (RFC 2104) of what is said, as base64url. The first word says what it is for, so that a signature for one
 * purpose is not valid for another by the same secret.
 */
export const signatureOf = (said: readonly [purpose: string, ...unknown[]], secret: string) =>
  createHmac('sha256', secret).update(JSON.stringify(said)).digest('base64url');

/** Whether a signature is the expected one, in a time that tells nothing of either. */
export function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given, 'base64url'), Buffer.from(expected, 'base64url')];
  return one.length === other.length && timingSafeEqual(one, other);
}
