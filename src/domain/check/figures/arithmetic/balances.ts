import { conversion, UNITS } from '../../../quantity';
import { isAmount } from '../proportion';
import {
  before,
  between,
  isExact,
  links,
  triples,
  type Calculation,
  type Computed,
  type Sentence,
  type Stated,
} from './sentence';
import { differenceOf, rateOf } from './ways';

/** The words after the name of an amount. */
const IS = '(?:总?[额值量])?(?:合计|总计|分别)?[为达约]?到?$';
const TRADE = new RegExp(`进出口(?:贸易|货物)?${IS}`);
const EXPORTS = new RegExp(`(?<!进)出口(?:货值)?${IS}`);
const IMPORTS = new RegExp(`进口(?:货值)?${IS}`);

const sum = (one: number, other: number) => one + other;
const difference = (one: number, other: number) => one - other;

/** Recomputes 进出口 from 出口 and 进口, the only two parts that trade has. */
export const trade: Calculation = (sentence) => {
  const named = (name: RegExp) =>
    sentence.figures.filter((one) => isExact(one) && name.test(before(sentence, one)));
  const [[figure, ...more], [sold, ...others], [bought, ...rest]] = [
    named(TRADE),
    named(EXPORTS),
    named(IMPORTS),
  ];
  if (!figure || !sold || !bought || more.length + others.length + rest.length > 0) return [];
  const areAlike =
    isAmount(figure.unit) && [sold, bought].every(({ unit }) => unit === figure.unit);
  return areAlike ? [{ figure, from: [sold, bought], by: sum, rounds: true }] : [];
};

const INCOME = /(?:^|[,、]|全年|年度?|总|经费|财政)收入(?:合计|总计)?[为达]?到?$/;
const SPENT = /^,[\u4e00-\u9fff]{0,4}支出(?:合计|总计)?[为达]?到?$/;
const LEFT = /^,(?:收支相抵,?|收支|当年|本年|年度|实现)?(?:结余|盈余)[为达]?到?$/;
/** 利润总额-2130万元，上年为-2990万元，减亏860万元; 亏损1200万元，上年亏损2000万元，同比减亏800万元 */
const LAST_LOSS = /^,(?:上年|去年|上年度|上年同期|去年同期)(?:同期)?(?:亏损)?[为是]?$/;
const LESS_LOSS = /^,(?:同比|(?:比|较)上年)?(?:减亏|增亏)(?:了|额为)?$/;

/** Recomputes what is left of an income, and by how much a loss fell. */
export const balances: Calculation = (sentence) =>
  triples(sentence).flatMap(([first, second, figure]): Computed[] => {
    const [link, tail] = links(sentence, [first, second, figure]);
    if (first.unit !== second.unit || UNITS[first.unit].dimension !== 'money') return [];
    const isSame = figure.unit === first.unit;
    const from = [first, second];
    if (isSame && INCOME.test(before(sentence, first)) && SPENT.test(link) && LEFT.test(tail))
      return [{ figure, from, by: difference, rounds: true }];
    const isLater = LESS_LOSS.test(link) && LAST_LOSS.test(tail);
    if (isSame && isLater)
      return [{ figure: second, from: [figure, first], by: differenceOf, rounds: true }];
    if (!LAST_LOSS.test(link) || !LESS_LOSS.test(tail)) return [];
    if (isSame) return [{ figure, from: [second, first], by: differenceOf, rounds: true }];
    const ofLoss = (then: number, now: number) => Math.abs(rateOf(then, now));
    return figure.unit === 'percent' ? [{ figure, from: [second, first], by: ofLoss }] : [];
  });

const AT_FIRST = /(?:上年末|去年末|年初|期初|上年底|去年底)[^,]{0,10}$/;
const CAME = /^,(?:年内|当年|本年|全年|期间)?(?:新增|新设|新登记|增加|转入)$/;
const WENT = /^,(?:年内|当年|本年|全年|期间)?(?:注销|减少|退出|转出|核减|吊销)$/;
const AT_LAST = /^,(?:年末|年底|期末)[^,]{0,10}$/;

/** Recomputes a stock: 上年末1200家，年内新增150家，注销50家，年末1300家. */
export const stocks: Calculation = (sentence) =>
  sentence.figures.flatMap((figure, at): Computed[] => {
    const four = [...sentence.figures.slice(Math.max(0, at - 3), at), figure];
    const [first, more, fewer] = four;
    if (four.length < 4 || !first || !more || !fewer) return [];
    if (!four.every((one) => isExact(one) && one.unit === figure.unit)) return [];
    const isStock =
      AT_FIRST.test(before(sentence, first)) &&
      CAME.test(between(sentence, first, more)) &&
      WENT.test(between(sentence, more, fewer)) &&
      AT_LAST.test(between(sentence, fewer, figure));
    const by = (...[had = 0, came = 0, went = 0]: number[]) => had + came - went;
    return isStock ? [{ figure, from: [first, more, fewer], by, rounds: true }] : [];
  });

const HARVEST = /^(?:[^,]{0,8})?,[^,]{0,8}(?:产量?|产出)[为达]?到?$/;
const YIELD = /^,(?:平均|全县|全市)?(?:每亩产量|亩产量?|亩均产量|单产|每亩单产)[为达]?到?$/;
/** Only these crops are weighed as one: 种植水稻2000亩，总产量120万公斤，亩产600公斤. */
const SOWN = /(?:种植|播种|栽种|收获|面积)[^,]{0,8}$/;

/** Recomputes the yield of an area. The yield may be in a smaller unit than the harvest. */
export const yields: Calculation = (sentence) =>
  triples(sentence).flatMap(([area, harvest, figure]): Computed[] => {
    const factor = conversion(harvest.unit, figure.unit);
    if (UNITS[area.unit].dimension !== 'area' || factor === null) return [];
    const isYield =
      UNITS[harvest.unit].dimension === 'mass' &&
      isOfMu(area, sentence) &&
      HARVEST.test(between(sentence, area, harvest)) &&
      YIELD.test(between(sentence, harvest, figure));
    const by = (land: number, crop: number) => (crop * factor) / land;
    return isYield ? [{ figure, from: [area, harvest], by, rounds: true }] : [];
  });

const isOfMu = (area: Stated, sentence: Sentence): boolean =>
  area.unit === 'mu' && SOWN.test(before(sentence, area));
