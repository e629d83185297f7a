/** Words by their characters: those that begin at a place are found without trying each. */
export interface Trie {
  /** Null where no word goes on: a long list of words has more of these than of all others. */
  next: Map<string, Trie> | null;
  /** Of the word that ends here; null where none does. */
  entries: number[] | null;
}

/** A word that begins at a place: where it ends, and its entries. */
export interface FoundWord {
  end: number;
  entries: readonly number[];
}

/** A word may have more than one entry, and an entry more than one word. The empty word is never found. */
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

/** No word begins at most places: they share one answer. */
const NONE: readonly FoundWord[] = [];

/** Every word that begins at a UTF-16 offset of a text, the shortest first. */
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

/** The longest word that begins at a UTF-16 offset of a text; null where none does. */
export const longestAt = (trie: Trie, text: string, at: number): FoundWord | null =>
  wordsAt(trie, text, at).at(-1) ?? null;
