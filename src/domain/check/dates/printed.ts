import { fromHan } from '../../quantity/han';
import { matchesOf } from '../../matches';
import { normal } from '../../quantity/normal';
import type { Language } from '../../quantity';

/** A date as a text prints it. Omitted parts are null. */
export interface PrintedDate {
  year: number | null;
  month: number | null;
  day: number | null;
  start: number;
  end: number;
  /** Whether the text can only be a date (2月30日), and not a document number. */
  isCertain: boolean;
}

const HAN = '[〇零一二三四五六七八九十]';
const ARABIC =
  /(?<![\d.])(?:((?:19|20)\d\d)年(?:度)?)?(?<![\d.])(\d{1,2})月(?:份|(\d{1,2})[日号])?(?![龄大嫂薪租度饼娃])/g;
const IN_HAN = new RegExp(`(?:(${HAN}{4})年)?(?<!${HAN}|第)(${HAN}{1,3})月(${HAN}{1,3})日`, 'g');
const DIGITS = /(?<![\d./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-]|[万亿%元])/g;
const YEAR = /(?<![\d.])((?:19|20)\d\d)年(?!代|\d)/g;
/** Words before a number of months that make it a duration: 工期18月. */
const LASTS = /(?:工期|为期|历时|用时|期限|周期|保修|质保|近|满|第)$/;

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const ENDS = '(?=,? (?:19|20)\\d\\d|[,.;:)]|$| (?:to|and|until|through|-|–))';
const MONTH_DAY = new RegExp(
  `\\b(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${ENDS}(?:,? ((?:19|20)\\d\\d))?`,
  'g',
);
const DAY_MONTH = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS})\\b(?:,? ((?:19|20)\\d\\d))?`,
  'g',
);
const MONTH_YEAR = new RegExp(`\\b(${MONTHS}),? ((?:19|20)\\d\\d)\\b`, 'g');

const numberOr = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);
const hanOr = (printed: string | undefined): number | null =>
  printed === undefined ? null : fromHan(printed);
const monthOf = (name: string) => MONTHS.split('|').indexOf(name) + 1;

const IN_WORDS: Record<Language, (text: string) => PrintedDate[]> = {
  zh: inChinese,
  en: inEnglish,
};

/**
 * Returns the dates of a text in order: those that name a month and, in Chinese, also years alone. At the same offset,
 * a complete date comes first.
 */
export function datesIn(printed: string, language: Language): PrintedDate[] {
  const text = normal(printed);
  const dates = IN_WORDS[language](text);
  return [...dates, ...inDigits(text)].sort((a, b) => a.start - b.start);
}

function inChinese(text: string): PrintedDate[] {
  const arabic = matchesOf(text, ARABIC).flatMap((match): PrintedDate[] => {
    const [all, year, month, day] = match;
    if (LASTS.test(text.slice(Math.max(0, match.index - 2), match.index))) return [];
    const isCertain =
      Boolean(year) ||
      day !== undefined ||
      /^(?:底|末|初)/.test(text.slice(match.index + all.length));
    return [made(match, numberOr(year), Number(month), numberOr(day), isCertain)];
  });
  const han = matchesOf(text, IN_HAN).map((match) =>
    made(match, yearInHan(match[1]), hanOr(match[2]), hanOr(match[3]), true),
  );
  const taken = arabic.map(({ start }) => start);
  const years = matchesOf(text, YEAR)
    .filter(({ index }) => !taken.includes(index))
    .map((match) => made(match, Number(match[1]), null, null, true));
  return [...arabic, ...han, ...years];
}

const yearInHan = (printed: string | undefined): number | null =>
  printed === undefined ? null : Number([...printed].map((one) => fromHan(one) ?? 0).join(''));

function inEnglish(text: string): PrintedDate[] {
  const full = [
    ...matchesOf(text, MONTH_DAY).map((match) =>
      made(match, numberOr(match[3]), monthOf(match[1]!), Number(match[2]), Boolean(match[3])),
    ),
    ...matchesOf(text, DAY_MONTH).map((match) =>
      made(match, numberOr(match[3]), monthOf(match[2]!), Number(match[1]), Boolean(match[3])),
    ),
  ];
  const months = matchesOf(text, MONTH_YEAR)
    .map((match) => made(match, Number(match[2]), monthOf(match[1]!), null, true))
    .filter(({ end }) => !full.some((one) => one.end === end));
  return [...full, ...months];
}

const inDigits = (text: string): PrintedDate[] =>
  matchesOf(text, DIGITS).map((match) =>
    made(match, Number(match[1]), Number(match[3]), Number(match[4]), false),
  );

function made(
  { 0: all, index }: RegExpExecArray,
  year: number | null,
  month: number | null,
  day: number | null,
  isCertain: boolean,
): PrintedDate {
  return { year, month, day, isCertain, start: index, end: index + all.length };
}
