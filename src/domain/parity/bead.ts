import type { Read } from './reading';

/** Passages of both languages that say the same. One side may be empty: something is missing, or extra. */
export interface Bead {
  source: Read[];
  target: Read[];
}

/** One of a row with those beside it: what one paragraph lacks, the next one may say. */
export const withNeighbours = <Item>(row: readonly Item[], at: number): Item[] =>
  row.slice(Math.max(0, at - 1), at + 2);
