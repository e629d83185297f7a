import type { Member } from './groups';
import { COUNTRIES, OF_CHINA } from './places.table';

/** One line of a table: Chinese, a space, what the English name begins with. */
function memberOf(line: string): Member {
  const at = line.indexOf(' ');
  return { zh: new RegExp(line.slice(0, at)), en: new RegExp(`\\b(?:${line.slice(at + 1)})`, 'i') };
}

const membersOf = (table: string): Member[] => table.trim().split('\n').map(memberOf);

/** Countries exclude each other, and so do places of China. */
export const PLACES: readonly (readonly Member[])[] = [membersOf(COUNTRIES), membersOf(OF_CHINA)];

/** What the pattern of a line begins with, in letters: `xi'?an\b` is no word, `ital` is. */
const wordsOf = (pattern: string): string => pattern.replace(/\(.*?\)|\\.|[[\]?]/g, '');

/** The same as words of both languages, for the lexicon. */
export const PLACE_WORDS: readonly (readonly [chinese: string, english: string])[] =
  `${COUNTRIES}\n${OF_CHINA}`
    .trim()
    .split('\n')
    .filter((line) => line.includes(' '))
    .map((line) => [
      wordsOf(line.slice(0, line.indexOf(' '))),
      wordsOf(line.slice(line.indexOf(' ') + 1)),
    ]);
