/** The characters of a text that are taken. Finds overlaps without comparing each span with all others. */
export interface Taken {
  /** Returns whether any character from `start` to `end` (exclusive) is taken. */
  touches(start: number, end: number): boolean;
  take(start: number, end: number): void;
}

/** Returns an empty set for a text of `length` UTF-16 units. */
export function noneTaken(length: number): Taken {
  const cells = new Uint8Array(length);
  return {
    touches: (start, end) => cells.subarray(start, end).includes(1),
    take: (start, end) => cells.fill(1, start, end),
  };
}
