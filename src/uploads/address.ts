import { isSame, signatureOf } from '../secrets/signature';

/** The path under which the node serves the media library, unless other storage serves it. */
export const UPLOADS = '/uploads/';
/**
 * How long a signed address is valid, in milliseconds. An editor gets new ones while working; a copied one soon
 * expires.
 */
export const LIFETIME_MS = 60 * 60 * 1000;
/**
 * The end times of addresses are rounded up to this step, so that a browser can cache a picture that is requested
 * twice.
 */
const STEP_MS = 10 * 60 * 1000;

const isLocal = (address: string) => address.startsWith(UPLOADS);

/**
 * Signs the address of a local file, as proof that it was given to somebody who may read the file. Returns other
 * addresses unchanged.
 */
export function signed(address: string, secret: string, now: number): string {
  if (!isLocal(address)) return address;
  const plain = unsigned(address);
  const until = Math.ceil((now + LIFETIME_MS) / STEP_MS) * STEP_MS;
  return `${plain}?until=${until}&signature=${proof(plain, until, secret)}`;
}

/** Returns the address without its signature, as it is stored and published. */
export const unsigned = (address: string): string =>
  isLocal(address) ? address.replace(/\?.*$/s, '') : address;

/** Returns whether `signed` made this address with this secret and it has not expired. */
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
