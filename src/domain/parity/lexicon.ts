import { NOUNS } from './nouns.zh';
import { longestAt, trieOf, type FoundWord, type Trie } from '../trie';

type Side = 'chinese' | 'english';

/** Words of both languages by what they mean: those of a glossary, and nouns that reports count. */
export type Lexicon = Readonly<Record<Side, readonly Trie[]>>;

/** An entry of the lexicon, of which a word stands in a text, and where. */
export interface Found {
  entry: number;
  start: number;
  end: number;
}

/** Words of one meaning in both languages, alternatives parted by `|`. */
type Entry = readonly [chinese: string, english: string];

const OF_NOUNS = triesOf(NOUNS, 0);

/** The lexicon of nouns, which is made once, with the terms of a glossary. */
export function lexiconOf(terms: readonly { zh: string; en: string }[] = []): Lexicon {
  const glossary = triesOf(
    terms.map(({ zh, en }): Entry => [zh, en]),
    NOUNS.length,
  );
  return {
    chinese: [glossary.chinese, OF_NOUNS.chinese],
    english: [glossary.english, OF_NOUNS.english],
  };
}

function triesOf(entries: readonly Entry[], first: number): Record<Side, Trie> {
  const wordsOf = (side: 0 | 1) =>
    entries.flatMap((entry, at) =>
      entry[side]
        .toLowerCase()
        .split('|')
        .map((word) => [word, first + at] as const),
    );
  return { chinese: trieOf(wordsOf(0)), english: trieOf(wordsOf(1)) };
}

/** Where words of the lexicon stand in a text, side by side: the longest wins. English ones begin a word of the text. */
export function wordsIn(text: string, lexicon: Lexicon, side: Side): Found[] {
  const lower = text.toLowerCase();
  const found: Found[] = [];
  let start = 0;
  while (start < lower.length) {
    const words =
      side === 'english' && isInside(lower, start) ? [] : longest(lower, start, lexicon[side]);
    const end = words[0]?.end ?? start + 1;
    for (const { entries } of words) for (const entry of entries) found.push({ entry, start, end });
    start = end;
  }
  return found;
}

/** Whether a word of the text goes on at an offset. */
const isInside = (text: string, at: number) => at > 0 && /\w/.test(text.charAt(at - 1));

/** The longest words that begin at an offset: one, or the same from more than one trie. */
function longest(text: string, at: number, tries: readonly Trie[]): FoundWord[] {
  let best: FoundWord[] = [];
  for (const trie of tries) {
    const word = longestAt(trie, text, at);
    const most = best[0]?.end ?? 0;
    if (word && word.end > most) best = [word];
    else if (word && word.end === most) best.push(word);
  }
  return best;
}
