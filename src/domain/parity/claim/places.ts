import { rowsOf } from '../rows';
import type { Member } from './groups';
import { COUNTRIES, IN_SHORT, OF_CHINA } from './places.table';

/** Both tables. The English of a row is a pattern for the beginning of the name. */
const TABLES = [COUNTRIES, OF_CHINA].map(rowsOf);

const SHORT: ReadonlyMap<string, string> = new Map(rowsOf(IN_SHORT));
const ALL_SHORT = [...SHORT.values()].join('');

/** The members of each group exclude each other: countries in one group, places of China in the other. */
export const PLACES: readonly (readonly Member[])[] = TABLES.map((rows) =>
  rows.map(([zh, en]) => ({
    zh: new RegExp(zh),
    en: new RegExp(`\\b(?:${en.replaceAll("'", "['’]")})`, 'i'),
    near: { zh: shortOf(zh) },
  })),
);

/**
 * Matches a place that is named by one character, so that a text may name it in full: 京广铁路 runs from Beijing, and 陕北 is in
 * Shaanxi. A line may name any place by its first character.
 */
function shortOf(zh: string): RegExp {
  const first = /^\(/.test(zh) ? '' : zh.charAt(0);
  const own = SHORT.get(zh) ?? '';
  const lines = `[${own}${first || own}](?=[\u4e00-\u9fff、]{0,7}(?:高铁|铁路|高速|公路|城际|客专|运河|大桥))`;
  const pairs = `[${own}](?=[${ALL_SHORT}东南西北中]{1,2}(?![方面部京]))|(?<=[${ALL_SHORT}])[${own}]`;
  return new RegExp(own ? `${lines}|${pairs}` : lines);
}

/** A text of Hong Kong says 本地 for it. */
const OF_ITSELF: Readonly<Record<string, string>> = { 香港: '本', 澳门: '本', 台湾: '本' };

/** Matches every character by which a text may hint at a place: 英 in 英语 hints at 英国. */
export function hintsOf({ source }: RegExp): RegExp {
  const firsts = source
    .replace(/\(.*?\)/g, '')
    .split('|')
    .map((name) => name.charAt(0));
  return new RegExp(`[${firsts.join('')}${SHORT.get(source) ?? ''}${OF_ITSELF[source] ?? ''}]`);
}

/** Returns the letters of a row's pattern, for the lexicon: `ital` stays, and `xi'?an\b` becomes `xi'an`. */
const wordsOf = (pattern: string): string => pattern.replace(/\(.*?\)|\\.|[[\]?]/g, '');

/** The same places as words of both languages, for the lexicon. */
export const PLACE_WORDS: readonly (readonly [chinese: string, english: string])[] =
  TABLES.flat().flatMap(([zh, en]) =>
    wordsOf(zh)
      .split('|')
      .map((name) => [name, wordsOf(en)] as const),
  );
