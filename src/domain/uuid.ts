import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** Returns the UUID of a name, always the same: version 8, from its SHA-256 (RFC 9562 §5.8, appendix B.2). */
export function uuidOf(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(name)));
  const variant = ((parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return [
    ...[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`],
    ...[variant + hex.slice(17, 20), hex.slice(20, 32)],
  ].join('-');
}
