import { tokensOf } from './tokens';

/** Consecutive terms. If `isOpen`, the last term is a prefix. */
export interface Phrase {
  terms: string[];
  isOpen: boolean;
}

/** The most phrases of a question. Nobody types more. */
export const MOST_PHRASES = 12;

/**
 * Returns the phrases of a question, one per word. All of them must be found. Chinese is found as typed, anywhere in a
 * longer run of characters.
 */
export function phrasesOf(question: string): Phrase[] {
  return question
    .split(/\s+/)
    .flatMap((word) => phraseOf(word) ?? [])
    .slice(0, MOST_PHRASES);
}

/**
 * Returns the phrase of one word. The last character of a run of Chinese has a term of its own, but in the text it may
 * form a bigram with the next character. So a last character in the question is not searched as a term: it is the end
 * of the bigram before it, or else the prefix of a term.
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
