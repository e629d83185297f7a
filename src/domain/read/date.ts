import { dayExists, monthExists } from '../calendar';
import { fromHan } from '../quantity/han';
import { normal } from '../quantity/normal';

const DATE = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?:\s?日)?/;
const TIME = /^\s*([01]?\d|2[0-3])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?!\d)/;

const HAN_DATE =
  /([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')})`;
/** 8 January 2026, January 8, 2026 */
const ENGLISH_DATE = new RegExp(
  `(?<![\\w])(?:(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))(?!\\d)`,
);

/** 114-02-10, 民國114年2月10日: years of the Republic, which Taiwan uses. */
const ROC_DATE =
  /(?<![\d.,/-])(?:(?:中[华華])?民[国國]\s?)?(1\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?!\d)/;
const ROC_BEGINS = 1911;

/** A date as printed, and its place. */
export interface PrintedDate {
  /**
   * `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM[:SS]+08:00` if a time is printed. Null for a slip such as 2月30日: the line is one
   * of a date, but no day is meant.
   */
  iso: string | null;
  start: number;
  end: number;
}

/**
 * Returns the first date of a line with its time, in China's time zone. Null if there is none.
 */
export function dateIn(text: string): PrintedDate | null {
  const match = DATE.exec(text);
  if (!match) return hanDateIn(text) ?? rocDateIn(text) ?? englishDateIn(text);
  const [all, year, month, day] = match;
  const date = dateOf(match.index, all, [Number(year), Number(month), Number(day)]);
  const time = date && TIME.exec(text.slice(date.end));
  if (!time) return date;
  const [printed, hour = '', minute = '', second] = time;
  const clock = [hour.padStart(2, '0'), minute, ...(second ? [second] : [])].join(':');
  const iso = date.iso && `${date.iso}T${clock}+08:00`;
  return { ...date, iso, end: date.end + printed.length };
}

/** Returns a date with its place. Null if no month can have such a day. */
function dateOf(
  start: number,
  printed: string,
  [year, month, day]: readonly [number, number, number],
): PrintedDate | null {
  if (!monthExists(month) || day < 1 || day > LONGEST_MONTH) return null;
  const [of, on] = [month, day].map((part) => String(part).padStart(2, '0'));
  const iso = dayExists(year, month, day) ? `${year}-${of}-${on}` : null;
  return { iso, start, end: start + printed.length };
}
const LONGEST_MONTH = 31;

/** 二〇二五年一月十五日, as in the signatures of documents. */
function hanDateIn(text: string): PrintedDate | null {
  const match = HAN_DATE.exec(text);
  if (!match) return null;
  const [all, ...parts] = match;
  const [year = 0, month = 0, day = 0] = parts.map((part) => fromHan(normal(part)) ?? 0);
  return dateOf(match.index, all, [year, month, day]);
}

function rocDateIn(text: string): PrintedDate | null {
  const match = ROC_DATE.exec(text);
  if (!match) return null;
  const [all, year, month, day] = match;
  return dateOf(match.index, all, [Number(year) + ROC_BEGINS, Number(month), Number(day)]);
}

function englishDateIn(text: string): PrintedDate | null {
  const match = ENGLISH_DATE.exec(text);
  if (!match) return null;
  const [all, day = match[5]!, month = match[4]!, year = match[6]!] = match;
  const number = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1;
  return dateOf(match.index, all, [Number(year), number, Number(day)]);
}

/** 2026年2月6日（星期五） */
const WEEKDAY = /[\s　]?[（(]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][）)]?/;

/** Whether a line holds only a date, with or without the day of the week. */
export function isDateLine(text: string): boolean {
  const date = dateIn(text);
  if (date === null || text.slice(0, date.start).trim() !== '') return false;
  const rest = text.slice(date.end);
  return rest.length <= LONGEST_REST && rest.replace(WEEKDAY, '').trim() === '';
}
const LONGEST_REST = 12;
