import type { NumberMatch } from './number-match.zh';
import type { UnitMatch } from './unit.zh';
import type { UnitCode } from './units';

/** The people that are counted, if a noun follows right after 万 or 亿. */
const PEOPLE =
  /^(?:[\u4e00-\u9fff]{0,6}?)(?:人口|居民|群众|学生|师生|农民|职工|党员|干部|儿童|老人|患者|游客|旅客|观众|读者|网友|粉丝|用户|会员|志愿者|工人|民众|人才|劳动力|考生|毕业生|从业者|人员|农民工|市民|军人|妇女|青年|少年|村民|社员|乘客|消费者|求职者|投资者|选民|听众|球迷|灾民|移民|女性|男性|职员|教师|医生|护士|客商)/;
const HOUSEHOLDS = /^[\u4e00-\u9fff]{0,4}?(?:农户|住户|家庭|居民户)/;
/** If one of these follows, a number with 万 or 亿 is a date, an ordinal or a word. */
const OTHERWISE =
  /^(?:[年月日时号岁级届里分一象能恶古物幸众丈]|之(?!多)|大卡|千卡|卡路里|土石方|马力|赫兹|流明)/;

/** 89万7252参访人次: what the visits were for stands between the number and its unit. */
const TIMES = /^(?![万亿千百后前年岁级届多余来]|人口)[\u4e00-\u9fff]{2,4}?人次/;

/** Returns the unit of a number of visits, whose kind stands before it; else null. */
export const timesAfter = (text: string, number: NumberMatch): UnitMatch | null =>
  !number.bare && TIMES.test(text.slice(number.end, number.end + 6))
    ? { end: number.end, unit: 'personTime', factor: 1, word: '', measure: true }
    : null;

/**
 * Returns the unit of an amount with 万 or 亿 that has no printed unit: 9.8万农村贫困人口, 近60万, 10万+. Null for 万 alone, and if
 * another word begins there.
 */
export function bareAmount(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const isAmount = /[万亿]|illion|thousand|bn|mn/.test(text.slice(at, number.end));
  const after = text.slice(number.end, number.end + 12);
  if (!isAmount || number.bare || OTHERWISE.test(after)) return null;
  return { end: number.end, unit: countedAs(after), factor: 1, word: '', measure: true };
}

/** 比前年的33.9亿来得多: no thing is counted here. */
const COMPARED = /^(?:来得|相比|相较|相当|持平|[多少高低](?:[出了,。;]|$))/;

function countedAs(after: string): UnitCode {
  if (HOUSEHOLDS.test(after)) return 'household';
  if (PEOPLE.test(after)) return 'person';
  return /^[\u4e00-\u9fff]/.test(after) && !COMPARED.test(after) ? 'item' : 'number';
}
