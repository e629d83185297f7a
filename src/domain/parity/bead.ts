import type { Read } from './reading';

/** Passages of both languages that say the same. One side may be empty: something is missing, or extra. */
export interface Bead {
  source: Read[];
  target: Read[];
}

/** Returns an item and its neighbours. If one paragraph lacks something, the next one may have it. */
export const withNeighbours = <Item>(row: readonly Item[], at: number): Item[] =>
  row.slice(Math.max(0, at - 1), at + 2);
