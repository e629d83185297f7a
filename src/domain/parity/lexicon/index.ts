import { NOUNS } from './nouns.zh';
import { PLACE_WORDS } from '../claim/places';
import { DEEDS } from './deeds.zh';
import { FIELDS } from './fields.zh';
import { LIFE } from './life.zh';
import { PROSE } from './prose.zh';
import { THINGS } from './things.zh';
import { rowsOf } from '../rows';
import { groupedBy } from '../../grouped';
import type { Language } from '../../quantity';
import { longestAt, trieOf, wordsAt, type FoundWord, type Trie } from '../../trie';

/** Words of both languages by meaning: the terms of a glossary, and the words of reports. */
export type Lexicon = Readonly<Record<Language, readonly Trie[]>>;

/** An entry of the lexicon, and the place of its word in a text. */
export interface Found {
  entry: number;
  start: number;
  end: number;
}

/** Words with one meaning in both languages. `|` separates alternatives. */
type Entry = readonly [chinese: string, english: string];

const COUNTED = new Set(NOUNS.flatMap(([chinese]) => chinese.split('|')));
/** A word in both tables counts as a noun. */
const withoutNouns = ([chinese, english]: Entry): Entry[] => {
  const words = chinese.split('|').filter((word) => !COUNTED.has(word));
  return words.length > 0 ? [[words.join('|'), english]] : [];
};
const OF_PROSE = [PROSE, DEEDS, THINGS, FIELDS, LIFE].flatMap(rowsOf).flatMap(withoutNouns);
const GENERAL: readonly Entry[] = [...NOUNS, ...OF_PROSE, ...PLACE_WORDS];
const OF_REPORTS = triesOf(GENERAL, 0);

/** The words of all reports, without a glossary. */
export const REPORT_WORDS: Lexicon = {
  zh: [OF_REPORTS.zh],
  en: [OF_REPORTS.en],
};

/** Returns the words of all reports (built once) with the terms of a glossary. */
export function lexiconOf(terms: readonly { zh: string; en: string }[] = []): Lexicon {
  const glossary = triesOf(
    terms.map(({ zh, en }): Entry => [zh, en]),
    GENERAL.length,
  );
  return {
    zh: [glossary.zh, OF_REPORTS.zh],
    en: [glossary.en, OF_REPORTS.en],
  };
}

function triesOf(entries: readonly Entry[], first: number): Record<Language, Trie> {
  const wordsOf = (side: 0 | 1) =>
    entries.flatMap((entry, at) =>
      entry[side]
        .toLowerCase()
        .split('|')
        .map((word) => [word, first + at] as const),
    );
  return { zh: trieOf(wordsOf(0)), en: trieOf(wordsOf(1)) };
}

/**
 * Finds the words of the lexicon in a text, without overlaps: the longest wins. English words must begin at the start
 * of a word.
 */
export function wordsIn(text: string, lexicon: Lexicon, language: Language): Found[] {
  const lower = text.toLowerCase();
  const found: Found[] = [];
  let start = 0;
  while (start < lower.length) {
    const words =
      language === 'en' ? beginning(lower, start, lexicon) : longest(lower, start, lexicon.zh);
    const end = words[0]?.end ?? start + 1;
    for (const { entries } of words) for (const entry of entries) found.push({ entry, start, end });
    start = end;
  }
  return found;
}

/** Returns the words of a text in order, each as the list of its possible entries. */
export const meaningsIn = (text: string, lexicon: Lexicon, language: Language): number[][] =>
  [...groupedBy(wordsIn(text, lexicon, language), ({ start }) => start).values()].map((found) =>
    found.map(({ entry }) => entry),
  );

/**
 * A shorter stem begins too many other words: `tea` is not a teacher. It counts only as a whole word, or with a plural
 * `s`.
 */
const SHORTEST_STEM = 4;

/** Returns the longest English words that begin at an offset where a word of the text begins. */
function beginning(text: string, at: number, lexicon: Lexicon): FoundWord[] {
  if (isInside(text, at)) return [];
  const found = longest(text, at, lexicon.en);
  const end = found[0]?.end ?? at;
  const isShort = end - at < SHORTEST_STEM;
  if (isShort && !/^s?(?!\w)/.test(text.slice(end, end + 2))) return [];
  return text.slice(at, end).includes(' ') ? found : [...found, ...within(text, at, end, lexicon)];
}

/** Returns the shorter stems of the same word: `donat` in `donation`. */
const within = (text: string, at: number, end: number, { en }: Lexicon): FoundWord[] =>
  en.flatMap((trie) =>
    wordsAt(trie, text, at)
      .filter((word) => word.end < end && word.end - at >= SHORTEST_STEM)
      .map(({ entries }) => ({ entries, end })),
  );

/** Whether an offset is inside a word. */
const isInside = (text: string, at: number) => at > 0 && /\w/.test(text.charAt(at - 1));

/** Returns the longest words that begin at an offset: one, or the same word from several tries. */
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
