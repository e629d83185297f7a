import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonical } from '../version/canonical';

/** Hex digits of a hash: 128 bits, so that nobody can find a second text with the same signature. */
const LENGTH = 32;

/** Returns the hash of a part's content. The order of its fields does not matter. */
export const hashOfPart = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(value)))).slice(0, LENGTH);
