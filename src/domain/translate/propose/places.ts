import { trieOf, wordsAt, type Trie } from '../../trie';
import type { Replacement } from './replace';

/** Words with their replacements, indexed so that one pass over a text finds them all. */
export interface WordIndex {
  trie: Trie;
  /** The replacement for each entry of the trie. */
  replacements: readonly string[];
}

/** Indexes words with their replacements. The empty word is never found. */
export const indexOf = (words: ReadonlyMap<string, string>): WordIndex => ({
  trie: trieOf([...words.keys()].map((word, entry) => [word, entry])),
  replacements: [...words.values()],
});

/**
 * Returns every place of each word in a text. Places of the same word do not overlap; places of different words may.
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
