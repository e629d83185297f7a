/** Words that take the place of a part of a text. */
export interface Replacement {
  start: number;
  end: number;
  words: string;
}

const WORD = /[\p{L}\p{N}%]/u;

/**
 * A text with its parts replaced. Of two that overlap the longer stays, then the earlier in the list. A
 * space is set where words meet letters.
 */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, words } of withoutOverlaps(replacements)) {
    written = joined(written + text.slice(at, start), words);
    at = end;
    if (WORD.test(text.charAt(at)) && WORD.test(written.slice(-1))) written += ' ';
  }
  return written + text.slice(at);
}

function withoutOverlaps(replacements: readonly Replacement[]): Replacement[] {
  const kept: Replacement[] = [];
  const longestFirst = [...replacements].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const one of longestFirst) {
    const overlaps = kept.some(({ start, end }) => one.start < end && start < one.end);
    if (!overlaps) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const joined = (before: string, words: string) =>
  WORD.test(before.slice(-1)) && WORD.test(words.charAt(0)) ? `${before} ${words}` : before + words;
