import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Returns the HMAC-SHA256 (RFC 2104) of the values, as base64url. The first value is the purpose, so that a signature
 * for one purpose is not valid for another one with the same secret.
 */
export const signatureOf = (said: readonly [purpose: string, ...unknown[]], secret: string) =>
  createHmac('sha256', secret).update(JSON.stringify(said)).digest('base64url');

/** Compares two signatures in constant time, so that the time it takes reveals nothing about them. */
export function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given, 'base64url'), Buffer.from(expected, 'base64url')];
  return one.length === other.length && timingSafeEqual(one, other);
}
