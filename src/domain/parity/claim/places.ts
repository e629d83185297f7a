import { rowsOf } from '../rows';
import type { Member } from './groups';
import { COUNTRIES, OF_CHINA } from './places.table';

/** Both tables; the English of a row is a pattern of what the name begins with. */
const TABLES = [COUNTRIES, OF_CHINA].map(rowsOf);

/** Countries exclude each other, and so do places of China. */
export const PLACES: readonly (readonly Member[])[] = TABLES.map((rows) =>
  rows.map(([zh, en]) => ({ zh: new RegExp(zh), en: new RegExp(`\\b(?:${en})`, 'i') })),
);

/** What the pattern of a row begins with, in letters: `xi'?an\b` is no word, `ital` is. */
const wordsOf = (pattern: string): string => pattern.replace(/\(.*?\)|\\.|[[\]?]/g, '');

/** The same as words of both languages, for the lexicon. */
export const PLACE_WORDS: readonly (readonly [chinese: string, english: string])[] =
  TABLES.flat().map(([zh, en]) => [wordsOf(zh), wordsOf(en)]);
