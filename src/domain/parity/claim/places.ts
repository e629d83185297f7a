import { rowsOf } from '../rows';
import type { Member } from './groups';
import { COUNTRIES, OF_CHINA } from './places.table';

/** Both tables. The English of a row is a pattern for the beginning of the name. */
const TABLES = [COUNTRIES, OF_CHINA].map(rowsOf);

/** The members of each group exclude each other: countries in one group, places of China in the other. */
export const PLACES: readonly (readonly Member[])[] = TABLES.map((rows) =>
  rows.map(([zh, en]) => ({ zh: new RegExp(zh), en: new RegExp(`\\b(?:${en})`, 'i') })),
);

/** Returns the letters of a row's pattern, for the lexicon: `ital` stays, and `xi'?an\b` becomes `xi'an`. */
const wordsOf = (pattern: string): string => pattern.replace(/\(.*?\)|\\.|[[\]?]/g, '');

/** The same places as words of both languages, for the lexicon. */
export const PLACE_WORDS: readonly (readonly [chinese: string, english: string])[] =
  TABLES.flat().map(([zh, en]) => [wordsOf(zh), wordsOf(en)]);
