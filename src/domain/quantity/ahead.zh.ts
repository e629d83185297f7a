import { currencyAhead } from './bounds.zh';
import { CURRENCY_PREFIXES } from './lexicon.zh';
import type { NumberMatch } from './number-match.zh';
import type { UnitMatch } from './unit.zh';
import type { UnitCode } from './units';

/** Returns the currency before a number without a unit after it: ¥300,000. */
export function currencyBefore(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const word = currencyAhead(text, at);
  if (!word) return null;
  const unit = CURRENCY_PREFIXES[word] as UnitCode;
  return { end: number.end, unit, factor: 1, word: '', measure: true };
}

/** A word before the number says what is counted, and no unit follows: 人次达38.9万, 户数突破1.2万. */
const COUNTED_AHEAD =
  /(人次|人数|人口|户数|用户数?|客户数?|读者|粉丝数?|会员数?|党员数?|学生数?)(?:总?量|总数)?(?:已|共|总计|累计|约)?(?:达到?|为|增至|升至|突破|超过?|近|约|有)*$/;
const AHEAD_UNITS: Readonly<Record<string, UnitCode>> = {
  人次: 'personTime',
  户数: 'household',
  用户: 'item',
  用户数: 'item',
  客户: 'item',
  客户数: 'item',
};

export function unitAhead(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const alone = /^(?:[,。;、)]|$)/.test(text.slice(number.end, number.end + 1));
  const word = alone ? COUNTED_AHEAD.exec(text.slice(Math.max(0, at - 14), at))?.[1] : undefined;
  if (!word || number.han) return null;
  return { end: number.end, unit: AHEAD_UNITS[word] ?? 'person', factor: 1, word, measure: false };
}

const INDEX =
  '(?:[师床护医][生师护患]比|生师比|扶[老幼养]比|性比例|依存比|依赖比|指数|得分|评分|系数|基尼系数|容积率|流通率|周转率|市盈率|市净率|损工率|生育率|(?<![产价净市总估分峰])值)';
const INDEX_AHEAD = new RegExp(
  `${INDEX}[^,。;、\\d]{0,4}$|${INDEX}[由从]\\d+(?:\\.\\d+)?[升提增降减跌涨上下]?[升高加降低少]?[至到为]$`,
);

/** 性比例为100.06，较上年同月减少0.30; 扶老比前3名分别为平溪区(45.96): an index of the same sentence, and a number with a point. */
const INDEX_IN_SENTENCE = new RegExp(
  `${INDEX}[^。;]{0,48}(?:[增减升降提][加少高低升]|[\\u4e00-\\u9fff]\\()$`,
);
const isOfIndex = (text: string, at: number, end: number): boolean =>
  /^[,。;、)]/.test(text.slice(end, end + 1)) &&
  text.slice(at, end).includes('.') &&
  INDEX_IN_SENTENCE.test(text.slice(Math.max(0, at - 64), at));

/** Returns the unit of an index, which has no printed unit: 指数达到103.5. */
export function indexNumber(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const isIndex =
    INDEX_AHEAD.test(text.slice(Math.max(0, at - 18), at)) || isOfIndex(text, at, number.end);
  if (number.han || !isIndex) return null;
  return { end: number.end, unit: 'number', factor: 1, word: '', measure: true };
}
