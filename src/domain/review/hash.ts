import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonical } from '../version/canonical';

/** 128 bits: nobody finds a second text that a signature would cover. */
const LENGTH = 32;

/** Names what a part says, whatever the order of its fields. */
export const hashOfPart = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(value)))).slice(0, LENGTH);
