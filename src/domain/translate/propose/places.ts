import { trieOf, wordsAt, type Trie } from '../../trie';
import type { Replacement } from './replace';

/** Words and what stands for them, in a form in which one pass over a text finds them all. */
export interface WordIndex {
  trie: Trie;
  /** By entry of the trie. */
  replacements: readonly string[];
}

/** Indexes words by what stands for each. The empty word has no place. */
export const indexOf = (words: ReadonlyMap<string, string>): WordIndex => ({
  trie: trieOf([...words.keys()].map((word, entry) => [word, entry])),
  replacements: [...words.values()],
});

/**
 * Every place where one of the words stands, word by word. Places of the same word do not overlap; those of
 * different words may.
 */
export function placesOf(text: string, { trie, replacements }: WordIndex): Replacement[] {
  const found: (Replacement & { entry: number })[] = [];
  const lastEnd = new Map<number, number>();
  for (let start = 0; start < text.length; start += 1) {
    for (const { end, entries } of wordsAt(trie, text, start)) {
      for (const entry of entries) {
        if (start < (lastEnd.get(entry) ?? 0)) continue;
        lastEnd.set(entry, end);
        found.push({ start, end, words: replacements[entry]!, entry });
      }
    }
  }
  return found.sort((a, b) => a.entry - b.entry);
}
