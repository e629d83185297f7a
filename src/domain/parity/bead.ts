import type { Read } from './reading';

/** Passages of both languages that say the same. One side may be empty: something is missing, or extra. */
export interface Bead {
  source: Read[];
  target: Read[];
}
