import type { Language } from '../quantity';
import { inSimplified } from '../quantity/script.zh';
import { REPORT_WORDS, meaningsIn } from './lexicon';

/** The words of a text that the lexicon has, with their possible meanings. */
export interface Content {
  /** One list of entries for each word. */
  words: readonly (readonly number[])[];
  entries: ReadonlySet<number>;
}

/** Reads the words of a text that the lexicon has. */
export function contentOf(text: string, language: Language): Content {
  const words = meaningsIn(inWordsOf[language](text), REPORT_WORDS, language);
  return { words, entries: new Set(words.flat()) };
}

/** The lexicon has simplified characters. */
const inWordsOf: Record<Language, (text: string) => string> = {
  zh: inSimplified,
  en: (text) => text,
};

/** Returns the share of the known words of one text that another one also has, from 0 to 1. */
export function coverageOf({ words }: Content, { entries }: Pick<Content, 'entries'>): number {
  if (words.length === 0) return 0;
  const said = words.filter((meanings) => meanings.some((entry) => entries.has(entry)));
  return said.length / words.length;
}
