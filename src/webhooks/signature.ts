import { createHmac } from 'node:crypto';

/**
 * Builds the headers by which a receiver knows that a webhook is ours and recent: HMAC-SHA256 of the time, a full stop
 * and the body, with the shared secret.
 */
export function signatureHeaders(secret: string, body: string, now: Date): Record<string, string> {
  const time = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  return { 'X-Zongshu-Timestamp': time, 'X-Zongshu-Signature': `sha256=${signature}` };
}
