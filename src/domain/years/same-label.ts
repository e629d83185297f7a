import { EMPTY_WORDS, TIME_WORDS } from './label-words';

const YEARS = /(?:19|20)\d\d\s*年?|[一二〇零○]{1,2}[〇零○一二三四五六七八九]{2,3}年/g;
const LATIN_WORD = /^[a-z ]+$/;

/** Patterns of the words to remove. A Latin word must stand alone. */
const WORDS = [...TIME_WORDS, ...EMPTY_WORDS].map((word) =>
  LATIN_WORD.test(word) ? new RegExp(`\\b${word}\\b`, 'g') : new RegExp(word, 'g'),
);

/**
 * Returns a label without the time, marks and spaces, in lower case and with English words in the singular. The results
 * are equal if two labels of different years name the same thing: 2025年新增藏书 and 全年新增藏书, `New books` and `new
 * book`.
 */
export const labelCore = (label: string): string => joined(wordsOfLabel(label));

/** Returns the same in words, with one space between them; `joined` joins them. */
export function wordsOfLabel(label: string): string {
  let core = label.normalize('NFKC').toLowerCase().replace(YEARS, ' ');
  for (const word of WORDS) core = without(core, word);
  return core
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/([a-z]{3,}[^s\s])s\b/g, '$1')
    .trim();
}

/** Returns a label without its years, otherwise as it is written: 2025年新增藏书 is 新增藏书. */
export const withoutYears = (label: string): string =>
  label
    .replace(YEARS, ' ')
    .replace(/\s+(?:in|of|for|by|during)\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Removes the word, unless nothing would be left to compare. */
function without(core: string, word: RegExp): string {
  const rest = core.replace(word, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : core;
}

export const joined = (words: string): string => words.replaceAll(' ', '');
