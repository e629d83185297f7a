import { isSame, signatureOf } from '../secrets/signature';

/** What a preview shows: a report in one language, as its draft or as it is published. */
export type Previewed = { documentId: string; locale: string; status: 'draft' | 'published' };

/** For whom an address is made: a user of the admin, and the session in which it was asked for. */
export type Viewer = { user: string; session: string };

const LIFETIME_MS = 60 * 60 * 1000;

/**
 * Where a preview is read, for an hour and while the session lives, by whoever has the address: a frame sends no session
 * along. The session's id is signed and not written.
 */
export function previewAddress(
  previewed: Previewed,
  viewer: Viewer,
  secret: string,
  now: number,
): string {
  const { documentId, locale, status } = previewed;
  const until = now + LIFETIME_MS;
  const signature = proof(previewed, viewer, until, secret);
  const query = { locale, status, user: viewer.user, until: String(until), signature };
  return `/api/report-previews/${documentId}?${new URLSearchParams(query)}`;
}

/** Whether an address is one that `previewAddress` made for this viewer, and not too old. */
export function isValid(
  previewed: Previewed,
  viewer: Viewer,
  { until, signature }: { until: number; signature: string },
  secret: string,
  now: number,
): boolean {
  return now < until && isSame(signature, proof(previewed, viewer, until, secret));
}

const proof = (
  { documentId, locale, status }: Previewed,
  { user, session }: Viewer,
  until: number,
  secret: string,
) => signatureOf(['report-preview', documentId, locale, status, until, user, session], secret);
