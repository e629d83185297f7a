import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a preview shows: a report in one language, as its draft or as it is published. */
export type Previewed = { documentId: string; locale: string; status: 'draft' | 'published' };

const LIFETIME_MS = 60 * 60 * 1000;

/** Where a preview is read, for an hour, by whoever has the address: a frame sends no session along. */
export function previewAddress(previewed: Previewed, secret: string, now: number): string {
  const { documentId, locale, status } = previewed;
  const until = now + LIFETIME_MS;
  const signature = signatureOf(previewed, until, secret);
  const query = new URLSearchParams({ locale, status, until: String(until), signature });
  return `/api/report-previews/${documentId}?${query}`;
}

/** Whether an address is one that `previewAddress` made, and not too old. */
export function isValid(
  previewed: Previewed,
  { until, signature }: { until: number; signature: string },
  secret: string,
  now: number,
): boolean {
  const [given, own] = [signature, signatureOf(previewed, until, secret)].map((one) =>
    Buffer.from(one, 'base64url'),
  ) as [Buffer, Buffer];
  return given.length === own.length && timingSafeEqual(given, own) && now < until;
}

/** HMAC-SHA256 (RFC 2104); the purpose keeps it from being a signature of anything else by the same secret. */
function signatureOf({ documentId, locale, status }: Previewed, until: number, secret: string) {
  const said = JSON.stringify(['report-preview', documentId, locale, status, until]);
  return createHmac('sha256', secret).update(said).digest('base64url');
}
