/** Tells, without a search, that some words cannot occur in a text. */
export interface Grams {
  /** Returns false when the words certainly do not occur, and true when they may. */
  mayHold(words: string): boolean;
}

/**
 * The number of characters per note. Shorter rows occur in most texts; longer ones would let short words pass
 * unchecked.
 */
const LENGTH = 4;
/**
 * The size of the table (4 MB): twice the characters of the longest text, so that few collisions hide a missing row.
 */
const NOTES = 2 ** 22;

/**
 * Notes which rows of characters occur in a text. Words cut by a deletion contain a row that the text does not have.
 */
export function gramsOf(text: string): Grams {
  const noted = new Uint8Array(Math.min(NOTES, 2 ** Math.ceil(Math.log2(2 * text.length + 2))));
  const noteAt = (words: string, at: number): number => {
    let note = 0;
    for (let next = at; next < at + LENGTH; next += 1)
      note = (Math.imul(note, 31) + words.charCodeAt(next)) | 0;
    return (Math.imul(note, 0x9e3779b1) >>> 8) % noted.length;
  };
  for (let at = 0; at + LENGTH <= text.length; at += 1) noted[noteAt(text, at)] = 1;
  return {
    mayHold: (words) => {
      for (let at = 0; at + LENGTH <= words.length; at += 1)
        if (noted[noteAt(words, at)] === 0) return false;
      return true;
    },
  };
}
