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
  '共计',
  '合计',
  '共',
  '总',
];

/**
 * Of what a label counts, not what: 全馆接待读者 and 接待读者 are one thing in two reports of one library. In Chinese at its head
 * alone, and not where the two letters begin another word (全社会, 全区域, 全市场, 全站仪). The words are without `the` and `of`.
 */
export const SCOPE =
  /^[全本我][馆院校园市县区省镇乡村厂社局所站网州旗矿港行处](?![会域场仪络林内外])|^[全本我](?:公司|集团|街道|社区|系统|行业|中心|单位|机关|学校|医院)|\b(?:county|city|town|province|nation|company|system) ?wide\b|\b(?:across|throughout) \w+/;

/** When a stock was counted; the same stock is told with and without it. */
export const WHEN = /截至(?:年底|年末)?|(?:年|期)[末底](?!考)|\b(?:by|at|as) (?:year )?end$/g;

/** Words before a name which say that it was counted or reached, not what it is. */
export const SPOKEN_BEFORE = /^(?:(?:实现|完成|达到|达)(?=.{2})|(?:total )?(?:number|amount) )/;
