import { noneTaken } from '../../taken';

/** Words that replace a part of a text. */
export interface Replacement {
  start: number;
  end: number;
  words: string;
}

const WORD = /[\p{L}\p{N}%]/u;

/**
 * Returns a text with its parts replaced. If two parts overlap, one is replaced (`withoutOverlaps`). A space is added
 * where words meet letters.
 */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const written = writing();
  let at = 0;
  for (const { start, end, words } of withoutOverlaps(replacements, text.length)) {
    written.add(text.slice(at, start));
    written.setOff(words);
    written.add(words);
    written.setOff(text.charAt(end));
    at = end;
  }
  written.add(text.slice(at));
  return written.text();
}

/**
 * Collects a text in pieces. Looking at the end of one long string after each piece would copy the string each time.
 */
function writing() {
  const pieces: string[] = [];
  let last = '';
  const add = (piece: string) => {
    pieces.push(piece);
    last = piece.slice(-1) || last;
  };
  const setOff = (next: string) => {
    if (WORD.test(last) && WORD.test(next.charAt(0))) add(' ');
  };
  return { add, setOff, text: () => pieces.join('') };
}

/**
 * Leaves out overlapping replacements: the longer one wins, then the earlier in the list. Returns the rest in the order
 * of the text.
 * @param length the length of the text
 */
export function withoutOverlaps(
  replacements: readonly Replacement[],
  length: number,
): Replacement[] {
  const taken = noneTaken(length);
  return [...replacements]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      const isFree = !taken.touches(start, end);
      if (isFree) taken.take(start, end);
      return isFree;
    })
    .sort((a, b) => a.start - b.start);
}
