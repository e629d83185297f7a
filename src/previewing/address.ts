import { isSame, signatureOf } from '../secrets/signature';

/** The subject of a preview: a report in one language, as its draft or as its published version. */
export type Previewed = { documentId: string; locale: string; status: 'draft' | 'published' };

/** The viewer for whom an address is made: an admin user and the session that asked for it. */
export type Viewer = { user: string; session: string };

const LIFETIME_MS = 60 * 60 * 1000;

/**
 * Returns the address of a preview. Anyone who has it can read the preview for an hour, as long as the session lives: a
 * frame does not send the session. The session's id is signed but not part of the address.
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

/** Returns whether `previewAddress` made this address for this viewer and it has not expired. */
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
