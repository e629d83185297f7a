import { fromHan } from '../quantity/han';
import { matchesOf } from '../matches';
import { once } from '../once';
import { numeralsEn } from './numerals';
import type { Figure } from './reading';

/** Amounts that English gives in one word: patterns of the Chinese figure and of the English text. */
const SAYINGS: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [/[几数]十年/, /\bdecades\b/i],
  [/[几数]百年|[几数]个世纪/, /\bcenturies\b/i],
  [/[几数]?百万/, /\bmulti-?million\b/i],
  [/[几数]?十亿/, /\bmulti-?billion\b/i],
  [/(?:一|1)(?:个)?(?:周|星期)/, /\b(?:a|one) week\b/i],
  [/(?:一|1)个月/, /\b(?:a|one) month\b/i],
  [/(?:一|1)年/, /\b(?:a|one) year\b/i],
  [/(?:一|1)个?(?:小时|钟头)/, /\b(?:an|one) hour\b/i],
  [/^(?:50 ?[%％]|百分之五十|五成)$/, /\bhal(?:f|ves?|ved|ving)\b/i],
  [/四分之一|^1\/4$/, /\b(?:a|one)[ -]quarter\b/i],
  [/三分之一|^1\/3$/, /\b(?:a|one)[ -]third\b/i],
  [/五分之一|^1\/5$/, /\b(?:a|one)[ -]fifth\b/i],
  [/十分之一|^1\/10$/, /\b(?:a|one)[ -]tenth\b/i],
  [/三分之二|^2\/3$/, /\btwo[ -]thirds\b/i],
  [/四分之三|^3\/4$/, /\bthree[ -]quarters\b/i],
  [/^(?:低于|不足)?(?:0|零) ?(?:℃|°C|摄氏度|度)/, /\b(?:freezing|zero)\b/i],
  [/^0(?![\d.])|^零(?=[人例起件宗])/, /\b(?:zero|nil|no|none|nobody|never|without|free of)\b/i],
];

/**
 * Whether an English text gives a figure of the source in a word that is not read as a number: 几十年 became "for
 * decades".
 */
export const isSaidInWords = ({ text }: Pick<Figure, 'text'>, target: string): boolean =>
  SAYINGS.some(([zh, en]) => zh.test(text) && en.test(target)) ||
  isPerMany(text, target) ||
  isOnClock(text, target);

/** 3分35秒 as `3:35`. */
function isOnClock(text: string, target: string): boolean {
  const [, minutes, seconds = ''] = /^(\d{1,3})分钟?(\d{1,2})秒$/.exec(text) ?? [];
  if (minutes === undefined) return false;
  return new RegExp(`(?<![\\d:])0?${minutes}:${seconds.padStart(2, '0')}(?![\\d:])`).test(target);
}

/** 十万分之18.3 as `18.3 deaths per 100,000`. */
function isPerMany(text: string, target: string): boolean {
  const part = /[万千]分之(\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (part === undefined) return false;
  return new RegExp(
    `(?<![\\d.,])${part.replace('.', '\\.')}(?: [a-z]+){0,3} (?:per|for every|in every) `,
  ).test(target);
}

const SPAN =
  '([一二两兩三四五六七八九十]{1,3})[个個]?([年月天日]|周|週|星期|礼拜|禮拜|小[时時]|分[钟鐘])';
/**
 * 两周后, 三个月内, 發表後兩星期: from when or by when something happens. Chinese does not count this as a length of time. 三星期
 * is one wherever it stands.
 */
const SPAN_ZH = new RegExp(
  `(?<=[后後前])${SPAN}|${SPAN}(?:[之以来來]?(?:后|後|前|内|內)|[间間来來]|(?<=星期|[礼禮]拜))`,
  'g',
);
const UNITS_EN: readonly (readonly [en: RegExp, zh: RegExp])[] = [
  [/year/, /年/],
  [/month/, /月/],
  [/week/, /[周週]|星期|[礼禮]拜/],
  [/day/, /[天日]/],
  [/hour/, /小/],
  [/minute/, /分/],
];

/**
 * Returns whether a source says a length of time of the target as the span until something: `two weeks later` for 两周后.
 */
export function spansSaidIn(source: string): (figure: Pick<Figure, 'text'>) => boolean {
  const spans = once(() =>
    matchesOf(source, SPAN_ZH).map(
      ({ 1: one, 2: unitOne, 3: number = one ?? '', 4: unit = unitOne ?? '' }) => ({
        unit,
        value: fromHan(number.replace('兩', '两')),
      }),
    ),
  );
  // 一年前 may be "twelve months ago"
  const saysYear = once(() => /[一1]年(?:多|以|之)?[前后後来來]/.test(source));
  const saysHalf = once(() => source.includes('半年'));
  return ({ text }) => {
    const inChinese = UNITS_EN.find(([en]) => en.test(text))?.[1];
    if (!inChinese) return false;
    const value = numeralsEn(text)[0]?.value;
    if (value === MONTHS_OF_HALF && /month/.test(text)) return saysHalf();
    if (value === MONTHS_OF_YEAR && /month/.test(text)) return saysYear();
    return spans().some((span) => inChinese.test(span.unit) && span.value === value);
  };
}

const [MONTHS_OF_YEAR, MONTHS_OF_HALF] = [12, 6];
