import { numberOf as numberIn } from '../quantity/han';
import { lastOf } from './known-years';

/** Resolves a time in a report of `year` that is told in the year `now`, the year of its 今年. */
type Resolve = (year: number, parts: string[], now: number) => string | null;

const two = (month: number) => String(month).padStart(2, '0');
const numberOf = (printed: string) => numberIn(printed) ?? NaN;
const N = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** 2023年, and 112年 as Taiwan counts. */
const NUMBER_OF_YEAR = '(?:19|20)\\d\\d|(?<![\\d.])1[01]\\d';
const YEAR = `(${NUMBER_OF_YEAR})年`;
const yearOf = (printed: string): string =>
  printed.length < 4 ? `${Number(printed) + 1911}` : printed;
/** The year that a part of a year belongs to: 2023年, 去年; the report's year if none is named. */
const WHICH = `(?:((?:${NUMBER_OF_YEAR}|[今本去上前])年)的?)?`;
const YEARS_BACK: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: 1, 上: 1, 前: 2 };
const whichYear = (year: number, now: number, printed: string | undefined): number => {
  if (!printed) return year;
  return /^\d/.test(printed)
    ? Number(yearOf(printed.replace(/年$/, '')))
    : yearsAgo(year, now, printed.charAt(0));
};
/** 上年 is always the year before the report's. 去年 and 今年 are told by the calendar. */
const yearsAgo = (year: number, now: number, printed: string): number =>
  (/[上本]/.test(printed) ? year : now) - YEARS_BACK[printed]!;
const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
};

/** 近15年最大增速, 十年来首次: a record of this year, not a time that later figures speak of. */
const RECORD = '的?(?:同期|同月|单[月季日])?(?:最|新[高低]|次[高低]|首|仅见|罕见)';

/** Ways to name a time, the most specific first. `year` is the year of the report. */
export const FORMS: readonly [form: string, resolve: Resolve, own?: boolean][] = [
  // 2021—2025年, 2021年至2025年
  [`((?:19|20)\\d\\d)年?[-~至到]((?:19|20)\\d\\d)年`, (_, [from, to]) => `${from}/${to}`],
  // 2022-23学年, 2023/24年度, 二零二三／二四年度: named by its last year, as a report of it is.
  [
    '((?:19|20)\\d\\d)[-/~至](\\d\\d)(?:学年度?|年度|财政年度|财年)',
    (_, [first, last]) => lastOf(first!, last),
    true,
  ],
  [
    '([一二][〇零一二三四五六七八九]{3})[-/~至]([〇零一二三四五六七八九]{2})(?:学年度?|年度|财政年度|财年)',
    (_, [first, last]) => String(numberOf(lastOf(first!, last))),
    true,
  ],
  // 自106年至去年, 2019年到今年
  [
    '(?:((?:19|20)\\d\\d)|(?<![\\d.])(1[01]\\d))年度?[~至到](?:([今本去上前])年|(1[01]\\d)年)',
    (year, [own, taiwan, back, last], now) =>
      `${own ?? yearOf(taiwan!)}/${back ? yearsAgo(year, now, back) : yearOf(last!)}`,
  ],
  // 夏季的6、7、8三个月
  [
    `(?<![\\d.])${N}、(?:${N}、){0,9}${N}[两三四五六七八九十]个月`,
    (year, parts) => monthsOf(undefined, year, parts[0]!, parts.at(-1)!),
  ],
  // 2012年1月至2015年12月
  [
    `${YEAR}${N}月(?:份|底)?[-~至到]${YEAR}${N}月`,
    (_, [from, month, to, last]) =>
      `${yearOf(from!)}-${two(numberOf(month!))}/${yearOf(to!)}-${two(numberOf(last!))}`,
  ],
  ['“?十([一二三四五])五”?(?:期间|时期|以来)', (_, [plan]) => planOf(plan!)],
  [
    `截[至止]到?(?:${YEAR})?${N}月(?:底|末|\\d{1,2}日)?`,
    (year, [own, month]) => `../${own ? yearOf(own) : year}-${two(numberOf(month!))}`,
  ],
  [
    '截[至止]到?([去今])年(?:底|末|年底|年末)?',
    (_, [back], now) => `../${now - YEARS_BACK[back!]!}`,
  ],
  [`截[至止]到?(?:${YEAR}(?:底|末)?|年底|目前)`, (year, [own]) => `../${own ? yearOf(own) : year}`],
  [
    `(?:${YEAR})?${N}(?:月份?)?[-~至到]${N}月(?:份|底)?`,
    (year, [own, from, to]) => monthsOf(own && yearOf(own), year, from!, to!),
  ],
  // 今年前7个月, 首十個月
  [
    `${WHICH}(?<![目之以日])[前头首]([两二三四五六七八九十]|十一|\\d{1,2})(?:个月|月(?![份底末度初\\d一二三]))`,
    (year, [own, last], now) => monthsOf(String(whichYear(year, now, own)), year, '1', last!),
  ],
  [
    `${WHICH}前三季度`,
    (year, [own], now) => `${whichYear(year, now, own)}-01/${whichYear(year, now, own)}-09`,
  ],
  [
    `${WHICH}第?([一二三四1-4])季度`,
    (year, [own, quarter], now) => `${whichYear(year, now, own)}-Q${QUARTERS[quarter!]}`,
  ],
  [`${WHICH}上半年`, (year, [own], now) => `${whichYear(year, now, own)}-H1`],
  [`${WHICH}下半年`, (year, [own], now) => `${whichYear(year, now, own)}-H2`],
  // 去(2024)年
  ['[去上前今].((?:19|20)\\d\\d|1[01]\\d).年', (_, [own]) => yearOf(own!)],
  ['去年(?:同期|全年)?', (_, __, now) => `${now - 1}`, true],
  ['上年度?(?:同期|全年)?|上一?学年度?|上一年度?|前一年度?', (year) => `${year - 1}`, true],
  ['前年', (_, __, now) => `${now - 2}`, true],
  [
    `(?:(?:近|过去|最近|这|连续)?([两三四五六七八九十]|\\d{1,2})年(?:以?来|间)|(?:近|过去|最近)([两三四五六七八九十]|\\d{1,2})年)(?!${RECORD})`,
    (year, [a, b]) => yearsBack(year, a ?? b ?? ''),
  ],
  [`自?${YEAR}(?:底)?以来`, (year, [from]) => `${yearOf(from!)}/${year}`],
  [
    `(?:${YEAR})${N}月(?:份|底|末|\\d{1,2}日)?`,
    (_, [own, month]) => `${yearOf(own!)}-${two(numberOf(month!))}`,
  ],
  [`(?<![\\d.个])${N}月(?:份|底|末|\\d{1,2}日)?`, (year, [month]) => monthOf(year, month!)],
  [`${YEAR}(?:度|底|末|全年)?`, (_, [own]) => yearOf(own!), true],
  // 二零零五年, 二〇二四年
  [
    '([一二][〇零一二三四五六七八九]{3})年(?:度|底|末|全年)?',
    (_, [own]) => `${numberOf(own!)}`,
    true,
  ],
  [
    '(?<=^|[由从自到至较比])([〇零一二][〇零一二三四五六七八九])年(?![多余半来])',
    (_, [own]) => `${2000 + numberOf(own!)}`,
    true,
  ],
  ['民国(\\d{2,3})年', (_, [own]) => yearOf(own!), true],
  [
    '(?<=^|[较比自于从由截与和同])([89]\\d)年(?=[底末初度]|同期|相[较比]|比较|增|减|的?\\d|$)[度底末]?',
    (year, [own]) => centuryOf(year, own!),
    true,
  ],
  ['[明来]年(?:初|底|[上下]半年)?', (_, __, now) => `${now + 1}`, true],
  ['今年', (year, _, now) => (now === year ? null : `${now}`)],
  ['本年度?|全年', () => null],
];

const planOf = (plan: string) => {
  const first = 1951 + numberOf(`十${plan}`) * 5;
  return `${first}/${first + 4}`;
};

/** 较98年底: beside 108年 it is 2009 as Taiwan counts, and in other reports 1998. No report compares with half a century ago. */
const centuryOf = (year: number, printed: string): string | null => {
  if (Number.isNaN(year)) return null;
  const [taiwan, western] = [Number(printed) + 1911, Number(printed) + 1900];
  return taiwan <= year ? `${taiwan}` : `${western}`;
};

const yearsBack = (year: number, printed: string): string | null => {
  const years = printed === '两' ? 2 : numberOf(printed);
  return years > 1 ? `${year - years + 1}/${year}` : null;
};

function monthOf(year: number, printed: string): string | null {
  const month = numberOf(printed);
  return month >= 1 && month <= 12 ? `${year}-${two(month)}` : null;
}

function monthsOf(own: string | undefined, year: number, from: string, to: string): string | null {
  const [first, last] = [monthOf(Number(own ?? year), from), monthOf(Number(own ?? year), to)];
  if (!first || !last) return null;
  return first.endsWith('-01') && last.endsWith('-12') ? null : `${first}/${last}`;
}
