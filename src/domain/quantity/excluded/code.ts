import { KINDS, type Kind } from './row';

/** Returns the byte for a kind in the mask of a text. 0 means not excluded. */
export const codeOf = (kind: Kind): number => KINDS.indexOf(kind) + 1;

/** Returns the kind for a byte of a mask. Null if the byte is 0. */
export const kindOf = (byte: number | undefined): Kind | null =>
  byte ? (KINDS[byte - 1] ?? null) : null;
