/**
 * Words of a label that say when, and not what: with them taken away, the labels of two years are equal. Latin letters are in
 * lower case. Each is taken away wherever it stands; years in digits and in Han numerals are found by form.
 */
export const TIME_WORDS: readonly string[] = [
  ...['全年', '本年度', '本年', '今年', '当年', '去年', '上年', '年度', '年内', '一年来'],
  ...['during the year', 'this year', 'last year', 'in the year', 'the year', 'annual'],
];

/** Words that say nothing of what is counted. */
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
