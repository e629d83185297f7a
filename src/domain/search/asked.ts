import { tokensOf } from './tokens';

/** Terms that follow each other; where `isOpen`, the last is only how a term begins. */
export interface Phrase {
  terms: string[];
  isOpen: boolean;
}

/** More phrases than this are no question that somebody types. */
export const MOST_PHRASES = 12;

/**
 * What a question asks for: each word of it, all of which must be found. Chinese is found as it was typed, as a stretch of
 * whatever stands around it.
 */
export function phrasesOf(question: string): Phrase[] {
  return question
    .split(/\s+/)
    .flatMap((word) => phraseOf(word) ?? [])
    .slice(0, MOST_PHRASES);
}

/**
 * The last character of a run of Chinese has a term of its own, and a bigram with what follows it in the text: where the
 * question ends with it, it is no term but the end of the bigram before, or the beginning of any.
 */
function phraseOf(word: string): Phrase | null {
  const terms = tokensOf(word).map(({ term }) => term);
  const last = terms.at(-1);
  if (last === undefined) return null;
  if (!isCharacter(last)) return { terms, isOpen: false };
  const before = terms.at(-2);
  return before !== undefined && isBigram(before)
    ? { terms: terms.slice(0, -1), isOpen: false }
    : { terms, isOpen: true };
}

const isCharacter = (term: string) => /^zz[0-9a-f]{5}$/.test(term);
const isBigram = (term: string) => /^(?:zz[0-9a-f]{5}){2}$/.test(term);
