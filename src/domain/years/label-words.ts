/**
 * Words that say when, not what. Without them the labels of two years are equal. Latin letters are in lower case. A
 * word is removed wherever it occurs; years in digits and Han numerals are found by a pattern.
 */
export const TIME_WORDS: readonly string[] = [
  ...['全年', '本年度', '本年', '今年', '当年', '去年', '上年', '年度', '年内', '一年来'],
  ...['during the year', 'this year', 'last year', 'in the year', 'the year', 'annual'],
];

/** Words that say nothing about what is counted. */
export const EMPTY_WORDS: readonly string[] = [
  'the',
  'of',
  'a',
  'an',
  'in',
  'for',
  '的',
  '了',
  '共',
  '总',
];
