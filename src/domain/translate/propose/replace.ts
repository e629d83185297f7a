import { noneTaken } from '../../taken';

/** Words that take the place of a part of a text. */
export interface Replacement {
  start: number;
  end: number;
  words: string;
}

const WORD = /[\p{L}\p{N}%]/u;

/**
 * A text with its parts replaced. Of two that overlap one stays (`withoutOverlaps`). A space is set where words meet letters.
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

/** A text that grows by pieces. To look at the end of one long string after each would copy it each time. */
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

/** Of two that overlap the longer, then the earlier in the list; in the order of a text of this length. */
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
