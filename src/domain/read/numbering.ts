const HAN = '一二三四五六七八九十';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾貳參陸';
/** Units that a decimal number counts: 3.4万人次 is not a heading. */
const UNIT = '万亿萬億元吨噸亩畝公平立米倍个個次项項名人户戶年月日天度成座处處條条件％%';

/** Only a space after the number, before words that are not a sentence. 陆　明远 is a person: 陆 is a surname too. */
const named = (least: number) => `[\\s　]+(?=[\\u4e00-\\u9fff][^，。；：、\\s]{${least - 1},18}$)`;

/** The numberings of headings, from the widest to the narrowest (GB/T 9704-2012 §7.3.3; GB/T 1.1 for decimals). */
const NUMBERINGS: readonly RegExp[] = [
  // 第一部分 第一章 Part 2: Chapter IV
  /^第[一二三四五六七八九十\d]{1,3}(?:部分|[部章篇编編])[\s　:：、]*|^(?:Part|PART|Chapter|CHAPTER) (?:\d{1,2}|[IVX]{1,4}|One|Two|Three|Four|Five|Six)(?=[:.]? |[:.]?$)/,
  // 第一节
  /^第[一二三四五六七八九十\d]{1,3}[节節][\s　:：、]*/,
  // 壹、 壹　會務概況
  new RegExp(`^[${FORMAL}]{1,3}(?:\\s?[、．.]|${named(3)})`),
  // 一、 十二、 一　董事會議
  new RegExp(`^[${HAN}]{1,3}(?:\\s?[、．.]|${named(2)})`),
  // （一） (一)
  new RegExp(`^[（(]\\s?[${HAN}]{1,3}\\s?[）)][、.．]?`),
  // 1. 1、 １． 02, and 1 before words that the number does not count
  new RegExp(
    `^(?:[\\d０-９]{1,2}\\s?(?:[．、]|\\.(?!\\d))|[⒈-⒛]|(?:0\\d[\\s　]+|\\d{1,2}[\\s　]+(?![${UNIT}]))[\\u4e00-\\u9fff][^，。；：、]{1,18}$)`,
  ),
  // 1.1
  new RegExp(
    `^\\d{1,2}-\\d{1,2}[\\s　]+(?![月年万亿萬億元人次个個%％])(?=[\\u4e00-\\u9fff][^，。；：、]{1,18}$)|^\\d{1,2}[.．]\\d{1,2}(?![\\d.．${UNIT}]|\\s[万亿萬億])[、]?\\s*(?=[\\u4e00-\\u9fffA-Z“《])`,
  ),
  // 1.1.1
  /^\d{1,2}[.．]\d{1,2}[.．]\d{1,2}[.．、]?(?!\d)\s*/,
  // （1） (1) 1）
  /^[（(]?[\d０-９]{1,2}[）)]/,
  // ①
  /^[①-⑳]/,
  // 甲、
  /^[甲乙丙丁戊己庚辛壬癸][、．]/,
];

/** The widest numbering whose lines may be items of a list: 1. */
export const FIRST_ARABIC = 5;
/** 甲、: below （1） in papers of Taiwan, but the widest where it comes first. */
export const STEMS = 10;
/** The numbering of the main sections: 一、 */
export const MAIN = 3;
/** （一） */
export const SECOND = 4;

/** Returns the numbering that a line begins with, or null. */
export function numberingOf(text: string): number | null {
  const index = NUMBERINGS.findIndex((numbering) => numbering.test(text));
  return index === -1 ? null : index;
}
