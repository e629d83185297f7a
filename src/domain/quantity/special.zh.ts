import { numberOf } from './han';
import { longestFirst } from '../longest-first';
import { LONGEST_RUN } from './long-runs';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import { shareAt } from './share.zh';
import { fraction } from './fraction';
import type { UnitCode } from './units';

type Form = readonly [
  form: RegExp,
  unit: UnitCode | ((match: RegExpExecArray) => UnitCode),
  value: (match: RegExpExecArray) => number | null,
];

const DIGIT = '[〇零一二两三四五六七八九]';
/** A numeral of at most the length that is read. 点 may occur in it any number of times. */
const HAN = '[〇零一二两三四五六七八九十百点]';
const HAN_NUMERAL = `${HAN}{1,${LONGEST_RUN}}`;
/** The yuan of an amount that goes on with smaller coins: 一亿两千万零八元五角. */
const LARGE = `[〇零一二两三四五六七八九十百千万亿]{1,${LONGEST_RUN}}`;
const NUMBER = `(\\d+(?:\\.\\d+)?|${HAN_NUMERAL})`;

/** Units whose half is printed 半年, 半个月, 半亩, and one and a half 一个半小时. */
const HALVED: Readonly<Record<string, UnitCode>> = {
  年: 'year',
  月: 'month',
  小时: 'hour',
  亩: 'mu',
  公里: 'km',
  斤: 'jin',
  公斤: 'kg',
  吨: 't',
};
const HALVED_WORDS = longestFirst(Object.keys(HALVED)).join('|');

/** Forms in which number and unit are mixed. Each function returns a value in its unit. */
const FORMS: readonly Form[] = [
  // 2/3的村
  [
    /(?<![\d/.])([1-9])\/([2-9]|10)(?=的|以上|左右|多|强)/y,
    'ratio',
    ([, part = '', whole = '']) => fraction(Number(part), Number(whole)),
  ],
  // 占全省耕地面积的1/10; but the date 1/10
  [
    /(?<=占(?:[^,。;\d]{0,20}(?:的|约|近|了|到))?)(1|[2-9]|[1-9]\d)\/([2-9]|[1-9]\d{1,2})(?=[,。;、)]|$)/y,
    'ratio',
    ([, part = '', whole = '']) =>
      Number(part) < Number(whole) ? fraction(Number(part), Number(whole)) : null,
  ],
  // 分别升百分之六和五
  [
    new RegExp(
      `(?<=分别[^,。;\\d]{0,8}百分之${HAN}{1,6}[和及与、])(${HAN}{1,6})(?=[,。;、)]|$)`,
      'y',
    ),
    'percent',
    ([, number = '']) => numberOf(number),
  ],
  // 翻一番, 翻了两番, 实现翻番; but 翻番行动
  [/翻了?([一两二三四])番[多余]?/y, 'doubling', ([, times = '']) => numberOf(times)],
  // 增加了近两番
  [/(?<=[近约超了])([两二三四])番[多余]?/y, 'doubling', ([, times = '']) => numberOf(times)],
  // 翻了近一番; but 说了一番话
  [
    /(?<=翻了?(?:近|约|超|将近|接近|超过))(一)番[多余]?/y,
    'doubling',
    ([, times = '']) => numberOf(times),
  ],
  [/翻番(?!行动|计划|工程|目标)/y, 'doubling', () => 1],
  // 半年, 半个多月, 半亩
  [
    new RegExp(`半(?:个?(?:多|余)?)(${HALVED_WORDS})(?!(?<=年)[度报])`, 'y'),
    ([, word = '']) => HALVED[word] as UnitCode,
    () => 0.5,
  ],
  // 一个半小时, 3个半月
  [
    new RegExp(`${NUMBER}个半(小时|月)`, 'y'),
    ([, , word = '']) => HALVED[word] as UnitCode,
    ([, number = '']) => plus(numberOf(number), 0.5),
  ],
  // 一年半, 三亩半
  [
    new RegExp(`${NUMBER}(${HALVED_WORDS})半`, 'y'),
    ([, , word = '']) => HALVED[word] as UnitCode,
    ([, number = '']) => plus(numberOf(number), 0.5),
  ],
  // 两个多月, 3个多小时, 一个多月
  [
    new RegExp(`${NUMBER}个[多余](小时|月)`, 'y'),
    ([, , word = '']) => HALVED[word] as UnitCode,
    ([, number = '']) => numberOf(number),
  ],
  // 1个多百分点
  [
    new RegExp(`${NUMBER}个[多余]百分点`, 'y'),
    'percentagePoint',
    ([, number = '']) => numberOf(number),
  ],
  // 两成半, 三成五
  [
    new RegExp(
      `([一二两三四五六七八九1-9])成(半|[一二三四五六七八九1-9](?!${HAN}|[\\d.万亿]))`,
      'y',
    ),
    'percent',
    ([, tens = '', ones = '']) => tenths(tens, ones),
  ],
  // 8分30秒, 2分钟40秒: in seconds
  [
    new RegExp(`${NUMBER}分(?:钟)?(\\d{1,2}(?:\\.\\d+)?|${HAN}{1,3})秒(?:钟)?`, 'y'),
    'second',
    ([, minutes = '', seconds = '']) => sixtieths(minutes, seconds),
  ],
  // 6分半钟
  [
    new RegExp(`${NUMBER}分半(?:钟|鐘)`, 'y'),
    'minute',
    ([, minutes = '']) => plus(numberOf(minutes), 0.5),
  ],
  // 3小时20分: in minutes
  [
    new RegExp(`${NUMBER}个?(?:小时|钟头)零?(\\d{1,2}|${HAN}{1,3})分(?:钟)?(?![\\d.秒])`, 'y'),
    'minute',
    ([, hours = '', minutes = '']) => sixtieths(hours, minutes),
  ],
  // 5元5角, 123元1角1分
  [
    new RegExp(
      `(\\d+|${LARGE})(?:元|块|圆)(?:(\\d|${DIGIT})[角毛])?(?:零?(\\d|${DIGIT})分)?(?<=[角毛分])(?:钱)?`,
      'y',
    ),
    'CNY',
    ([, yuan = '', jiao = '零', fen = '零']) =>
      plus(numberOf(yuan), (numberOf(jiao) ?? 0) / 10 + (numberOf(fen) ?? 0) / 100),
  ],
  // 3块5, 两块五
  [
    new RegExp(
      `(\\d+|${HAN_NUMERAL})(?:元|块)(\\d|${DIGIT})(?![\\d万亿千百十.%二三四五六七八九两角毛分]|[^\\s,。;、)”"一每的])`,
      'y',
    ),
    'CNY',
    ([, whole = '', tenth = '']) => plus(numberOf(whole), (numberOf(tenth) ?? 0) / 10),
  ],
  // 2亩3分地: ten 分 are one 亩
  [
    new RegExp(`${NUMBER}亩零?(\\d|${DIGIT})分(?![之钟])`, 'y'),
    'mu',
    ([, mu = '', tenths = '']) => plus(numberOf(mu), (numberOf(tenths) ?? 0) / 10),
  ],
  // 6斤3两: ten 两 are one 斤
  [
    new RegExp(`${NUMBER}斤零?(\\d(?:\\.\\d+)?|${DIGIT})两(?![千百万])`, 'y'),
    'jin',
    ([, jin = '', liang = '']) => plus(numberOf(jin), (numberOf(liang) ?? 0) / 10),
  ],
  // 1公里500米: in kilometers
  [
    new RegExp(`${NUMBER}公里零?(\\d{1,3})米(?!\\d)`, 'y'),
    'km',
    ([, km = '', meters = '']) => plus(numberOf(km), Number(meters) / 1000),
  ],
  // 1米75, 一米八: decimals without a point
  [
    new RegExp(
      `(\\d{1,3}|${DIGIT})米(\\d{1,2}|${DIGIT}{1,2})(?=$|[\\s,。;、)的高长宽深厚]|以[上下]|左右)`,
      'y',
    ),
    'm',
    ([, meters = '', decimals = '']) => decimal(meters, decimals),
  ],
  // 9折, 八五折, 9.5折: the share that is still paid, in percent
  [
    new RegExp(`(\\d{1,2}(?:\\.\\d)?|[一二三四五六七八九]{1,2})折(?![扣算合旧射叠返腾磨])`, 'y'),
    'percent',
    ([, tenths = '']) => discount(tenths),
  ],
];

/** Returns the quantity in a special form that begins at `at`, or null. */
export function specialAt(text: string, at: number): QuantitySpan | null {
  const share = shareAt(text, at);
  if (share) return share;
  for (const [form, unit, valueOf] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    const value = match && valueOf(match);
    if (!match || value === null) continue;
    return {
      start: at,
      end: at + match[0].length,
      value,
      min: null,
      max: null,
      unit: typeof unit === 'function' ? unit(match) : unit,
      qualifier: /[多余]/.test(match[0]) ? 'moreThan' : 'exact',
    };
  }
  return null;
}

const decimal = (whole: string, decimals: string): number =>
  Number(`${numberOf(whole)}.${[...decimals].map(numberOf).join('')}`);

const plus = (value: number | null, more: number): number | null =>
  value === null ? null : rounded(value + more);

/**
 * Converts hours and minutes to minutes, or minutes and seconds to seconds. Null if the smaller number is 60 or more.
 */
function sixtieths(large: string, small: string): number | null {
  const [whole, rest] = [numberOf(large), numberOf(small)];
  return whole === null || rest === null || rest >= 60 ? null : rounded(whole * 60 + rest);
}

/** Converts tenths to percent: 两成半 is 25, 三成五 35. */
function tenths(tens: string, ones: string): number | null {
  const percent = ones === '半' ? 5 : (numberOf(ones) ?? 0);
  return plus((numberOf(tens) ?? 0) * 10, percent);
}

/** Converts a discount to the percent still paid: 八五 and 85 are 85, 九 and 9 are 90, 9.5 is 95. */
const discount = (printed: string): number | null =>
  printed.length === 2 ? numberOf(printed) : rounded((numberOf(printed) ?? 0) * 10);
