import { NOUNS } from './nouns.zh';

/** A word of the lexicon that stands in a passage, and where. */
interface Found {
  entry: number;
  start: number;
  end: number;
}

/** The words of one language, and to which entries of the lexicon each belongs. */
interface Side {
  pattern: RegExp;
  entries: Map<string, number[]>;
}
export type Lexicon = Record<'chinese' | 'english', Side>;

/** The lexicon of nouns with the terms of a glossary before it, ready to be searched. */
export function lexiconOf(terms: readonly { zh: string; en: string }[] = []): Lexicon {
  const glossary = terms.map(({ zh, en }) => [zh, en.toLowerCase()] as const);
  const all = [...glossary, ...NOUNS];
  return {
    chinese: sideOf(
      all.map(([chinese]) => chinese),
      '',
    ),
    english: sideOf(
      all.map(([, english]) => english),
      '\\b',
    ),
  };
}

function sideOf(words: readonly string[], boundary: string): Side {
  const entries = new Map<string, number[]>();
  words.forEach((alternatives, entry) => {
    for (const word of alternatives.split('|')) {
      entries.set(word, [...(entries.get(word) ?? []), entry]);
    }
  });
  const longestFirst = [...entries.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return { pattern: new RegExp(`${boundary}(?:${longestFirst.join('|')})`, 'gi'), entries };
}

const escaped = (word: string) => word.replace(/[.*+?^${}()[\]\\|]/g, '\\$&');

/** Where the words of the lexicon stand in a text. */
export function wordsIn(text: string, lexicon: Lexicon, language: keyof Lexicon): Found[] {
  const { pattern, entries } = lexicon[language];
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
    (entries.get(word.toLowerCase()) ?? []).map((entry) => ({
      ...{ entry, start: index, end: index + word.length },
    })),
  );
}

/** A figure between its neighbours: words beyond these are theirs. */
export interface Context {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** Distances at which a word counts half, in characters of each language. */
const NEAR = { chinese: 4, english: 14 };

/** How much each word of the lexicon has to do with a figure: 1 right beside it, less with the distance. */
export function closeness(
  words: readonly Found[],
  { start, end, from, to }: Context,
  language: keyof typeof NEAR,
): Map<number, number> {
  const close = new Map<number, number>();
  for (const word of words) {
    if (word.start < from || word.end > to) continue;
    const distance = word.start >= end ? word.start - end : Math.max(0, start - word.end);
    const weight = 1 / (1 + distance / NEAR[language]);
    close.set(word.entry, Math.max(weight, close.get(word.entry) ?? 0));
  }
  return close;
}

/** How far two figures stand among the same words: 0 for no word in common. */
export function likeness(a: Map<number, number>, b: Map<number, number>): number {
  let sum = 0;
  for (const [entry, weight] of a) sum += weight * (b.get(entry) ?? 0);
  return sum;
}
