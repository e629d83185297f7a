import type { Content } from '../../parity/content';
import type { SentenceBead } from '../../parity/prose';

/** The known words of the source of aligned sentences, and those that the translation has. */
export interface WordsOfBoth {
  words: Content['words'];
  /** How often the source has each entry. */
  times: ReadonlyMap<number, number>;
  isSaid: (word: readonly number[]) => boolean;
  /** How many words of the source the translation has. */
  said: number;
}

/** Returns the known words of aligned sentences. */
export function wordsOfBoth({ source, target }: SentenceBead): WordsOfBoth {
  const words = source.flatMap(({ read }) => read.content().words);
  const entries = target.map(({ read }) => read.content().entries);
  const isSaid = (word: readonly number[]) =>
    entries.some((one) => word.some((entry) => one.has(entry)));
  return { words, times: timesOf(words), isSaid, said: words.filter(isSaid).length };
}

/**
 * The words of a part that the rest of its sentences does not have. A translation that has a word of both may have it
 * from the rest: 中国 in two clauses is said once. `rest` is the share of the words of the rest that are said; a rest
 * with few known words has none.
 */
export interface OwnWords {
  words: Content['words'];
  rest: number;
}

/** Returns which words are of a part alone, and whether the rest of its sentences is translated. */
export function ownWordsOf({ words }: Content, known: WordsOfBoth): OwnWords {
  const times = timesOf(words);
  const own = words.filter((word) =>
    word.every((entry) => times.get(entry) === known.times.get(entry)),
  );
  const others = known.words.length - words.length;
  const said = known.said - words.filter(known.isSaid).length;
  return { words: own, rest: others < FEWEST_OF_REST ? 0 : said / others };
}

/** With fewer known words, one that meets by chance would say much of the rest. */
const FEWEST_OF_REST = 2;

function timesOf(words: Content['words']): Map<number, number> {
  const times = new Map<number, number>();
  for (const entry of words.flat()) times.set(entry, (times.get(entry) ?? 0) + 1);
  return times;
}
