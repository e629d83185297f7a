/** Tells without a search that some words stand nowhere in a text. */
export interface Grams {
  /** False where they surely do not; true where they may. */
  mayHold(words: string): boolean;
}

/** So many characters in a row are noted: fewer stand in most texts, and more let short words pass. */
const LENGTH = 4;
/** As many notes as the longest text has characters, twice over (4 MB): chance hides few of them. */
const NOTES = 2 ** 22;

/** Notes which rows of characters a text has. Words that were broken by a deletion have one that it lacks. */
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
