import { KINDS, type Kind } from './row';

/** The byte that stands for a kind in a mask of a text; 0 is none. */
export const codeOf = (kind: Kind): number => KINDS.indexOf(kind) + 1;

/** The kind of a byte of a mask; null where nothing is excluded. */
export const kindOf = (byte: number | undefined): Kind | null =>
  byte ? (KINDS[byte - 1] ?? null) : null;
