/** Characters of a text that are taken, so that overlaps are found without comparing each span with all others. */
export interface Taken {
  /** Whether any character from `start` to `end`, exclusive, is taken. */
  touches(start: number, end: number): boolean;
  take(start: number, end: number): void;
}

/** No character of a text of `length` UTF-16 units is taken yet. */
export function noneTaken(length: number): Taken {
  const cells = new Uint8Array(length);
  return {
    touches: (start, end) => cells.subarray(start, end).includes(1),
    take: (start, end) => cells.fill(1, start, end),
  };
}
