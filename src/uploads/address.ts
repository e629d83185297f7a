import { isSame, signatureOf } from '../secrets/signature';

/** Below this the node serves the media library, where that is not in other storage. */
export const UPLOADS = '/uploads/';
/** How long a signed address is good for: an editor's afternoon needs some of them, a copied one soon nobody. */
export const LIFETIME_MS = 60 * 60 * 1000;
/** Addresses end together, so that a browser keeps a picture that is asked for twice. */
const STEP_MS = 10 * 60 * 1000;

const isLocal = (address: string) => address.startsWith(UPLOADS);

/** An address of a file of ours with a proof that it was given to somebody who may read it. Others are left as they are. */
export function signed(address: string, secret: string, now: number): string {
  if (!isLocal(address)) return address;
  const plain = unsigned(address);
  const until = Math.ceil((now + LIFETIME_MS) / STEP_MS) * STEP_MS;
  return `${plain}?until=${until}&signature=${proof(plain, until, secret)}`;
}

/** The address without its proof: what is stored and published. */
export const unsigned = (address: string): string =>
  isLocal(address) ? address.replace(/\?.*$/s, '') : address;

/** Whether `signed` made this address with this secret, and not too long ago. */
export function isSigned(
  address: string,
  { until, signature }: Record<string, unknown>,
  secret: string,
  now: number,
): boolean {
  if (typeof until !== 'string' || typeof signature !== 'string') return false;
  if (!/^\d{1,15}$/.test(until)) return false;
  return now < Number(until) && isSame(signature, proof(address, Number(until), secret));
}

const proof = (address: string, until: number, secret: string) =>
  signatureOf(['upload', address, until], secret);
