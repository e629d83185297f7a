import type { NumberMatch } from './number-match.zh';
import type { UnitMatch } from './unit.zh';

/** How many characters before a number are read. */
const REACH = 12;
/** A thing, and at most a word that leads to its number; or the number of another kind: 3金、5银. */
const THING_BEFORE =
  /[\u4e00-\u9fff]{2}[”"]?(?:共计?|约|近|超过?|逾|达到?|为|有)?$|\d[\u4e00-\u9fff]、$/;
/** 枪次, 点次, 线时, 围: a classifier that no list has, and the end of the clause. */
const CLASSIFIER = /^([\u4e00-\u9fff])([次时]?)(?=[,。;；、)]|$)/;
/** Characters that date, number, compare or go on, and units that measure. */
const NO_CLASSIFIER =
  /[年月日时分秒点号第级届度版章讲课款考室楼层幢栋区段岁班季期旬周代世码折成倍半多余来几左右上下内外前后间起止末初底中和与及或的了等者至到是为在有均各其以之个万亿千百十兆元角块米克升吨里亩顷瓦伏安帕卡磅尺寸丈石斗两钱制式型类]/;
/** The same for 枪次 and 点次, whose second character says that they count. */
const NO_TIMES = /[年月日时分秒第每多几上下同本此各万亿千百两首末]/;
/** 乘坐46路, 公交46路: the number of a line. */
const LINE = /(?:公交|巴士|乘坐?|换乘|搭|坐|线路|电车)$/;
/** A year without 年 counts nothing. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Returns the unit of a whole number in digits between a thing and an unknown classifier that ends the clause:
 * 加油机2,136枪次. Without it such a figure would stay open, although the sentence can only count the thing.
 */
export function unknownClassifier(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const printed = text.slice(at, number.end);
  if (
    number.han ||
    number.bare ||
    !/^(?:[\d,]+(?:万(?:\d[\d,]*)?)?|\d+\.\d+万)$/.test(printed) ||
    YEAR.test(printed)
  )
    return null;
  const [word, one = '', times] = CLASSIFIER.exec(text.slice(number.end, number.end + 3)) ?? [];
  const before = text.slice(Math.max(0, at - REACH), at);
  if (!word || (times ? NO_TIMES : NO_CLASSIFIER).test(one) || !THING_BEFORE.test(before))
    return null;
  if (one === '路' && LINE.test(before)) return null;
  return { end: number.end + word.length, unit: 'item', factor: 1, word, measure: false };
}
