/** A tree of words by their characters. It finds the words that begin at a place without trying each word. */
export interface Trie {
  /** Null if no word continues. Most nodes of a long list are such ends, so they get no map. */
  next: Map<string, Trie> | null;
  /** The entries of the word that ends here; null if no word does. */
  entries: number[] | null;
}

/** A word that begins at a place: where it ends, and its entries. */
export interface FoundWord {
  end: number;
  entries: readonly number[];
}

/** Builds a trie. A word may have several entries, and an entry several words. The empty word is never found. */
export function trieOf(words: readonly (readonly [word: string, entry: number])[]): Trie {
  const root = emptyTrie();
  for (const [word, entry] of words) {
    let node = root;
    for (const character of word.split('')) node = childOf(node, character);
    node.entries = [...(node.entries ?? []), entry];
  }
  return root;
}

const emptyTrie = (): Trie => ({ next: null, entries: null });

function childOf(node: Trie, character: string): Trie {
  node.next ??= new Map();
  const child = node.next.get(character) ?? emptyTrie();
  node.next.set(character, child);
  return child;
}

/** Most places have no word, so they share one empty result. */
const NONE: readonly FoundWord[] = [];

/** Returns every word that begins at a UTF-16 offset of a text, the shortest first. */
export function wordsAt(trie: Trie, text: string, at: number): readonly FoundWord[] {
  let node = trie.next?.get(text.charAt(at));
  if (!node) return NONE;
  const found: FoundWord[] = [];
  for (let end = at + 1; node; end += 1) {
    if (node.entries) found.push({ end, entries: node.entries });
    node = node.next?.get(text.charAt(end));
  }
  return found;
}

/** Returns the longest word that begins at a UTF-16 offset of a text; null if there is none. */
export const longestAt = (trie: Trie, text: string, at: number): FoundWord | null =>
  wordsAt(trie, text, at).at(-1) ?? null;
