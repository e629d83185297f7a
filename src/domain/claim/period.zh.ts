import { UNITS } from '../quantity';
import { fromHan } from '../quantity/han';
import type { Around } from './claim';

type Resolve = (year: number, parts: string[]) => string | null;

const two = (month: number) => String(month).padStart(2, '0');
const numberOf = (printed: string) =>
  /\d/.test(printed) ? Number(printed) : (fromHan(printed) ?? NaN);
const N = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR = '((?:19|20)\\d\\d)年';
/** The year that a part of a year belongs to: 2023年, 去年; the report's year if none is named. */
const WHICH = '(?:((?:19|20)\\d\\d年|[今本去上前]年)的?)?';
const YEARS_BACK: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: 1, 上: 1, 前: 2 };
const whichYear = (year: number, printed: string | undefined): number => {
  if (!printed) return year;
  return /^\d/.test(printed) ? Number(printed.slice(0, 4)) : year - YEARS_BACK[printed.charAt(0)]!;
};
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

/** Ways to name a time, the most specific first. `year` is the year of the report. */
const FORMS: readonly [form: string, resolve: Resolve, own?: boolean][] = [
  // 2021—2025年, 2021年至2025年
  [`((?:19|20)\\d\\d)年?[-~至到]((?:19|20)\\d\\d)年`, (_, [from, to]) => `${from}/${to}`],
  ['“?十([一二三四五])五”?(?:期间|时期|以来)', (_, [plan]) => planOf(plan!)],
  [
    `截[至止]到?(?:${YEAR})?${N}月(?:底|末|\\d{1,2}日)?`,
    (year, [own, month]) => `../${own ?? year}-${two(numberOf(month!))}`,
  ],
  [`截[至止]到?(?:${YEAR}(?:底|末)?|年底|目前)`, (year, [own]) => `../${own ?? year}`],
  [
    `(?:${YEAR})?${N}月?[-~至到]${N}月(?:份|底)?`,
    (year, [own, from, to]) => monthsOf(own, year, from!, to!),
  ],
  [`${WHICH}前三季度`, (year, [own]) => `${whichYear(year, own)}-01/${whichYear(year, own)}-09`],
  [
    `${WHICH}第?([一二三四1-4])季度`,
    (year, [own, quarter]) => `${whichYear(year, own)}-Q${QUARTERS[quarter!]}`,
  ],
  [`${WHICH}上半年`, (year, [own]) => `${whichYear(year, own)}-H1`],
  [`${WHICH}下半年`, (year, [own]) => `${whichYear(year, own)}-H2`],
  ['[去上]年(?:同期|全年)?|上一年度?', (year) => `${year - 1}`, true],
  ['前年', (year) => `${year - 2}`, true],
  [
    `(?:近|过去|最近|这|连续)?([两三四五六七八九十]|\\d{1,2})年(?:以?来|间)|(?:近|过去|最近)([两三四五六七八九十]|\\d{1,2})年`,
    (year, [a, b]) => yearsBack(year, a ?? b ?? ''),
  ],
  [`自?${YEAR}(?:底)?以来`, (year, [from]) => `${from}/${year}`],
  [
    `(?:${YEAR})${N}月(?:份|底|末|\\d{1,2}日)?`,
    (_, [own, month]) => `${own}-${two(numberOf(month!))}`,
  ],
  [`(?<![\\d.个])${N}月(?:份|底|末|\\d{1,2}日)?`, (year, [month]) => monthOf(year, month!)],
  [`${YEAR}(?:度|底|末|全年)?`, (_, [own]) => own!, true],
  ['民国(\\d{2,3})年', (_, [own]) => `${Number(own) + 1911}`, true],
  ['(?<![\\d.])(1[01]\\d)年度?', (_, [own]) => `${Number(own) + 1911}`, true],
  ['今年|本年度?|全年', () => null],
];

const planOf = (plan: string) => {
  const first = 1951 + numberOf(`十${plan}`) * 5;
  return `${first}/${first + 4}`;
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

const FORM = new RegExp(
  FORMS.map(([form], index) => `(?<f${index}>${unnamed(form)})`).join('|'),
  'g',
);
const SINGLE = FORMS.map(([form]) => new RegExp(`^(?:${form})`));

/** Makes the groups of a form non-capturing, for the one pattern that combines all forms. */
function unnamed(form: string): string {
  return form.replace(/\((?!\?)/g, '(?:');
}

interface Mention {
  period: string | null;
  start: number;
  end: number;
  /** Whether the time applies to its own clause only: 上年120户. */
  own: boolean;
}

/** Words around a time that is only compared with: 比上年, 较2020年. */
const COMPARED_BEFORE = /(?:比|较|同|与|和|超过?|高于|低于|相当于)(?:了)?$/;
const COMPARED_AFTER = /^(?:的?(?:同期|水平)?相比|比)/;
/** 是去年的3倍, 相当于上年的80%: the time belongs to the base of the multiple or share. */
const BASE = /^的(?:约|近|超过?)?$/;

/**
 * Returns the time that a figure speaks of: the last one named before it in its clause, or else one that begins the
 * sentence.
 */
export function periodZh({ sentence, clause, year, figure }: Around): string | null {
  if (year === null || !/[年月季五]|截/.test(sentence)) return null;
  const from = sentence.length - clause.length;
  const isShare = ['proportion', 'factor'].includes(UNITS[figure.unit].dimension);
  const mentions = mentionsIn(sentence, year, isShare).filter(
    ({ start, end }) =>
      !(isShare && BASE.test(sentence.slice(end)) && !/[由从]$/.test(sentence.slice(0, start))),
  );
  const near = mentions
    .filter(({ start, end, own }) => start >= from && !(own && /\d/.test(sentence.slice(end))))
    .at(-1);
  if (near) return near.period;
  const heads = mentions.filter(
    ({ own, end, start, period }) =>
      start < from &&
      (!own ||
        /^[,，]/.test(sentence.slice(end)) ||
        isAhead(sentence.slice(0, start), period, year)),
  );
  return heads.at(-1)?.period ?? null;
}

/** 2026年力争接待120人次，增长5%: a coming year that begins a sentence applies to the whole sentence. */
const isAhead = (before: string, period: string | null, year: number): boolean =>
  /^\s*$/.test(before) && /^\d{4}$/.test(period ?? '') && Number(period) > year;

/** 较去年同期的35件, 比上年120户: this figure is the value that is compared with, so that time is its own. */
const ITSELF = /^的?(?:约|近|超过?)?$/;

function mentionsIn(sentence: string, year: number, isShare: boolean): Mention[] {
  return [...sentence.matchAll(FORM)].flatMap(({ 0: found, index, groups = {} }) => {
    const before = sentence.slice(Math.max(0, index - 4), index);
    const after = sentence.slice(index + found.length, index + found.length + 6);
    const isItself = !isShare && ITSELF.test(sentence.slice(index + found.length));
    if (!isItself && (COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after))) return [];
    const form = Number(
      Object.keys(groups)
        .find((name) => groups[name])
        ?.slice(1),
    );
    const [, resolve, own = false] = FORMS[form]!;
    const parts = SINGLE[form]!.exec(found)?.slice(1) ?? [];
    const period = resolve(year, parts as string[]);
    return [
      {
        period: period === String(year) ? null : period,
        start: index,
        end: index + found.length,
        own,
      },
    ];
  });
}
