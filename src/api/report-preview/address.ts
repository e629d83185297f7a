import { isSame, signatureOf } from '../../lib/signature';

/** What a preview shows: a report in one language, as its draft or as it is published. */
export type Previewed = { documentId: string; locale: string; status: 'draft' | 'published' };

const LIFETIME_MS = 60 * 60 * 1000;

/** Where a preview is read, for an hour, by whoever has the address: a frame sends no session along. */
export function previewAddress(previewed: Previewed, secret: string, now: number): string {
  const { documentId, locale, status } = previewed;
  const until = now + LIFETIME_MS;
  const signature = proof(previewed, until, secret);
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
  return now < until && isSame(signature, proof(previewed, until, secret));
}

const proof = ({ documentId, locale, status }: Previewed, until: number, secret: string) =>
  signatureOf(['report-preview', documentId, locale, status, until], secret);
