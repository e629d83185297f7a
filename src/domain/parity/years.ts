import type { Quantity } from '../quantity';
import { seen } from '../quantity/invisible';
import { fromHan } from '../quantity/han';
import { normal } from '../quantity/normal';
import { plainOf } from '../quantity/notation';
import { isTraditional } from '../quantity/script.zh';
import { SHORT_YEAR } from '../quantity/short-year.zh';
import { matchesOf } from '../matches';
import { noneTaken } from '../taken';

/** A year that a text names, and where. */
export interface YearMention {
  year: number;
  start: number;
  end: number;
}

const CENTURY = '(?:19|20)';
/** 2024年, 2021-2025年, 2023/24学年, 2024-02-22; not a part of a longer number. */
const ZH = new RegExp(
  `(?<![\\d.])(${CENTURY}\\d\\d)(?: ?[-—–~～至到/] ?(${CENTURY}?\\d\\d))?(?= ?年| ?[-/.]\\d{1,2}[-/.]| ?学年| ?(?:赛|演出|乐|雪|采暖|供暖)季|届| ?[财会基][政务计准]?年)`,
  'g',
);
/** 二〇二三年, and both years of 二〇二三至二四年度. */
const HAN_YEAR =
  /([二一][〇○零一二三四五六七八九]{3})(?:[至到—/-]([二一][〇○零一二三四五六七八九]{3}|[〇○零一二三四五六七八九]{2}))?(?=年)/g;
/** 2024, 2021-2025, 2023/24; RMB 2024 and 2024% are amounts. */
const EN = new RegExp(
  `(?<![\\d,.$¥/]|RMB )(${CENTURY}\\d\\d)(?:[-–—/](${CENTURY}?\\d\\d))?(?![\\d%]|,\\d{3}|\\.\\d)`,
  'g',
);
/** Years after the name of a plan, which the Chinese name does not have: the 14th Five-Year Plan (2021–2025). */
const PLAN = /Five-Year Plan[^()]{0,30}\([^)]{0,40}\)/gi;

/** Returns the years of a Chinese text in either script, with both ends of 2021-2025年. */
export const yearsZh = (printed: string): YearMention[] =>
  seen(
    plainOf(printed),
    (text) => allYearsZh(text, isTraditional(printed)),
    (years, at) =>
      years.map((one) => {
        const { start, end } = at(one);
        return { ...one, start, end };
      }),
  );

function allYearsZh(text: string, isHant: boolean): YearMention[] {
  const named = [
    ...mentions(text, ZH),
    ...hanYears(text),
    ...yearsOfRepublic(text, isHant),
    ...shortYears(text, isHant),
    ...decadesZh(text),
    ...generationsZh(text),
  ];
  return named.sort((a, b) => a.start - b.start);
}

const hanYears = (text: string): YearMention[] =>
  matchesOf(text, HAN_YEAR).flatMap(({ 0: all, 1: first = '', 2: second, index }) =>
    [first, second && first.slice(0, 4 - second.length) + second].flatMap((year) =>
      year ? [{ year: fromHan(normal(year)) ?? 0, start: index, end: index + all.length }] : [],
    ),
  );

/** 民國一一二年, 一○八年, 113年度, 一一三學年度: years of the Republic, as Taiwan counts them. 一百零八年 is a length of time. */
const OF_REPUBLIC =
  /(?:民[国國])\s?([〇○零一二三四五六七八九十\d]{2,3})\s?年|(?<![\d.〇○零一二三四五六七八九十百])(一[〇○零一][〇○零一二三四五六七八九])(?=[学學]?年)|(?<![\d.])(1[01]\d)(?=年[度底]|[学學]年)/g;
const FIRST_OF_REPUBLIC = 1911;
/** 自九十三年成立, 於93年創辦: what began then began in a year of the Republic, and not after 93 years. */
const BEGAN_IN =
  /(?<=[自于])([二三四五六七八九]十[一二三四五六七八九]?|[3-9]\d)(?=年(?:[\d一二三四五六七八九十]{1,3}月)?(?:成立|创|设|开|建|启|起))/g;

function yearsOfRepublic(text: string, isHant: boolean): YearMention[] {
  const began = republicYears(text, BEGAN_IN);
  const isNone = began.length === 0 || !isHant;
  return [...republicYears(text, OF_REPUBLIC), ...(isNone ? [] : began)];
}

const republicYears = (text: string, pattern: RegExp): YearMention[] =>
  matchesOf(text, pattern).flatMap(({ 0: all, 1: named, 2: han, 3: digits, index }) => {
    const printed = named ?? han ?? digits ?? '';
    const year = /^\d+$/.test(printed) ? Number(printed) : fromHan(normal(printed));
    if (year === null) return [];
    return [{ year: FIRST_OF_REPUBLIC + year, start: index, end: index + all.length }];
  });

const SHORT = new RegExp(SHORT_YEAR, 'g');
/** A year of two digits up to this one is of this century. */
const LAST_SHORT = 49;

/** 08年 is 2008, and 98年入职 is 1998. In Taiwan such a year is one of the Republic. */
const shortYears = (text: string, isHant: boolean): YearMention[] =>
  matchesOf(text, SHORT)
    .filter(({ 0: digits }) => !isHant || digits.startsWith('0'))
    .map(({ 0: digits, index }) => ({
      year: inCentury(digits, LAST_SHORT),
      start: index,
      end: index + digits.length,
    }));

/** 20世纪50年代, 上世纪六七十年代, 九十年代, 本世纪20年代: the 1950s, the 1960s and 1970s, the 1990s, the 2020s. */
const DECADES =
  /(?:(\d\d|二十一?|上|[本这]|新)世纪)?((?:\d0|[一二三四五六七八九]十?)(?:[、至到和-]?(?:\d0|[一二三四五六七八九]十))?)年代/g;

function decadesZh(text: string): YearMention[] {
  return matchesOf(text, DECADES).flatMap(({ 0: all, 1: century, 2: decades = '', index }) => {
    const first = centuryOf(century);
    const tens = decades.match(/\d0|[一二三四五六七八九]/g) ?? [];
    const years = tens.map((ten) => first + (fromHan(ten) ?? Number(ten) / 10) * 10);
    return years.map((year) => ({ year, start: index, end: index + all.length }));
  });
}

const CENTURIES: Readonly<Record<string, number>> = { 二十一: 21, 本: 21, 这: 21, 新: 21 };

/** Returns the first year of a century, as it is named before 世纪. A decade without a century is one of the last. */
const centuryOf = (named = ''): number =>
  ((CENTURIES[named] ?? (/^\d/.test(named) ? Number(named) : 20)) - 1) * 100;

/** “90后”, 00后: people born in the 1990s, in the 2000s. */
const GENERATION = /(?<![\d.:：点])(\d[05])[后後](?!\d)/g;
const LAST_GENERATION = 20;

const generationsZh = (text: string): YearMention[] =>
  matchesOf(text, GENERATION).map(({ 0: all, 1: digits, index }) => ({
    ...{ year: inCentury(digits, LAST_GENERATION), start: index, end: index + all.length },
  }));

/** Returns the years of an English text. It leaves out numbers that are read as a quantity (2000 households). */
export function yearsEn(text: string, figures: readonly Quantity[]): YearMention[] {
  const others = noneTaken(text.length);
  for (const { start, end } of figures) others.take(start, end);
  for (const { 0: all, index } of matchesOf(text, PLAN)) others.take(index, index + all.length);
  return [...mentions(text, EN), ...classesEn(text)]
    .filter(({ start, end }) => !others.touches(start, end))
    .sort((a, b) => a.start - b.start);
}

/** Harold Finch '61: the year of a graduate. It is in this century up to `LAST_CLASS`. */
const CLASS_EN = /(?<=[a-z] )['’](\d\d)(?![\d'’])/g;
const LAST_CLASS = 35;

const classesEn = (text: string): YearMention[] =>
  matchesOf(text, CLASS_EN).map(({ 0: all, 1: digits, index }) => ({
    ...{ year: inCentury(digits, LAST_CLASS), start: index, end: index + all.length },
  }));

/** Returns the year of two digits: of this century up to `last`, else of the century before. */
const inCentury = (digits: string | undefined, last: number): number =>
  Number(digits) + (Number(digits) <= last ? 2000 : 1900);

function mentions(text: string, pattern: RegExp): YearMention[] {
  return matchesOf(text, pattern).flatMap(({ 0: all, 1: first = '', 2: second, index }) => {
    const one = { year: Number(first), start: index, end: index + first.length };
    if (!second) return [one];
    const end = index + all.length;
    const year = Number(second.length === 2 ? first.slice(0, 2) + second : second);
    return year - one.year > 0 && year - one.year < 60
      ? [one, { year, start: end - second.length, end }]
      : [one];
  });
}
