import { UNITS } from '../../../quantity';
import { matchesOf } from '../../../matches';
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
import { rateOf, shareOf } from './ways';

/** A rate of two named amounts. Each pattern reads the words right before its figure. */
interface NamedRate {
  first: RegExp;
  second: RegExp;
  rate: RegExp;
  by: (first: number, second: number) => number;
}

const TO = '[为达]?到?$';
const named = (words: string) => new RegExp(`(?:${words})(?:总量|量|总额|额|余额)?${TO}`);

/** Rates that the trade defines by two amounts. To add one, add a row. */
const RATES: readonly NamedRate[] = [
  {
    first: named('供水'),
    second: named('[售销]水'),
    rate: named('产销差率|无收益水率'),
    by: (supplied, sold) => shareOf(supplied - sold, supplied),
  },
  {
    first: named('存款'),
    second: named('贷款'),
    rate: named('存贷比|存贷款比'),
    by: (deposits, loans) => shareOf(loans, deposits),
  },
  {
    first: named('存款'),
    second: named('放款'),
    rate: named('存放比率|存放比'),
    by: (deposits, loans) => shareOf(loans, deposits),
  },
  {
    first: named('总资产|资产'),
    second: named('总负债|负债'),
    rate: named('资产负债率'),
    by: (assets, debts) => shareOf(debts, assets),
  },
  {
    first: /计划(?:完成)?投资$/,
    second: /完成投资$/,
    rate: /^,(?:为|占|达)?(?:年度|全年)?(?:投资)?(?:计划|任务|目标)的$/,
    by: (planned, done) => shareOf(done, planned),
  },
];

/** Recomputes a rate of two amounts before it: 供水量7.92亿立方米，售水量6.81亿立方米，产销差率14.02%. */
export const rates: Calculation = (sentence) =>
  triples(sentence).flatMap(([first, second, figure]): Computed[] => {
    if (figure.unit !== 'percent' || first.unit !== second.unit || !isAmount(first.unit)) return [];
    const [link, tail] = links(sentence, [first, second, figure]);
    const row = RATES.find(
      (one) =>
        one.first.test(before(sentence, first)) && one.second.test(link) && one.rate.test(tail),
    );
    return row ? [{ figure, from: [first, second], by: row.by }] : [];
  });

const LAST_YEAR = /^[,(](?:上年|去年|上年度|上年同期|去年同期)(?:同期)?[:为是]?$/;
const BY_RATE = /^\)?,?同比(?:增长|增加|下降|减少|降低)了?$/;
const AMOUNT_EACH = /^,(?:人均|每人|平均每人)$/;

/** Recomputes growth after both amounts: 6.83亿人次，上年6.24亿人次，同比增长9.5%. And 186人、27.9万元，人均1500元. */
export const afterBoth: Calculation = (sentence) =>
  triples(sentence).flatMap(([first, second, figure]): Computed[] => {
    const [link, tail] = links(sentence, [first, second, figure]);
    if (LAST_YEAR.test(link) && BY_RATE.test(tail)) {
      const isRate = figure.unit === 'percent' && first.unit === second.unit;
      return isRate && isAmount(first.unit) && second.value
        ? [{ figure, from: [second, first], by: rateOf }]
        : [];
    }
    const isPaid = first.unit === 'person' && UNITS[second.unit].dimension === 'money';
    return isPaid && figure.unit === second.unit && link === '、' && AMOUNT_EACH.test(tail)
      ? [{ figure, from: [second, first], by: (all, many) => all / many, rounds: true }]
      : [];
  });

const TOWN = /(?:城镇|城市)[^,]{0,4}居民[^,]{0,10}$/;
const COUNTRY = /(?:农村|乡村)[^,]{0,4}居民[^,]{0,10}$/;
const RATIO = /收入(?:之)?比(?:例)?(?:缩小)?[为达至是]?到?(\d(?:\.\d{1,3})?)[:∶比]1(?!\d|\.\d)/g;

/** Recomputes the ratio of incomes in town and country: 48600元, 24300元, 2∶1. */
export const ratios: Calculation = (sentence) =>
  matchesOf(sentence.text, RATIO).flatMap((match): Computed[] => {
    const at = sentence.start + match.index;
    const [town, country, ...more] = sentence.figures.filter(
      (one) => one.end <= at && UNITS[one.unit].dimension === 'money' && isExact(one),
    );
    if (!town || !country || more.length > 0 || !country.value) return [];
    const areThey =
      TOWN.test(before(sentence, town)) && COUNTRY.test(between(sentence, town, country));
    const by = (more: number, less: number) => more / less;
    return areThey ? [{ figure: ratioIn(sentence, match), from: [town, country], by }] : [];
  });

/** A ratio is no figure of the report. Its first number is what is recomputed. */
function ratioIn({ start }: Sentence, match: RegExpMatchArray): Stated {
  const [all, printed = ''] = match;
  const head = start + (match.index ?? 0) + all.indexOf(printed);
  return {
    ...{ start: head, end: head + printed.length, text: printed, value: Number(printed) },
    ...{ min: null, max: null, unit: 'number', qualifier: 'exact' },
  };
}
