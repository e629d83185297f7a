import { bylineIn } from '../byline';
import { DELIVERED } from '../front-marks.zh';
import { BODY_NAME } from '../head.zh';
import type { Line } from '../line';
import { isFullName } from '../names/given';
import { numberingOf } from '../numbering';
import { rapporteurIn } from '../rapporteur';
import { SALUTATION } from '../words.zh';

/** Whether the letters of a line are clearly smaller than those of another. */
export const isSmaller = ({ look: { size } }: Line, { look }: Line): boolean =>
  size !== undefined && look.size !== undefined && size * CLEARLY < look.size;
const CLEARLY = 1.15;

/** Words of Latin script need a space between them. */
export const spaceBetween = (title: string) =>
  /[A-Za-z0-9]$/.test(title) && !/[\u4e00-\u9fff]/.test(title) ? ' ' : '';

export const MOST_LINES = 4;
export const DASHES = /^\s*(?:[—―–-]{2,}|——|—|─{1,2})\s*/;
export const SPLIT_TITLE = /^(.{4,60}?)\s*(?:——|――|──|(?<!\d)—{1,2}(?!\d)|--)\s*(.{4,80})$/;
/** 从“转得出”到“留得住”， — a title goes on in the next line after a comma. */
export const BREAKS_OFF = /[，,、：:]$/;
/** Titles are shorter. A line with a comma that is longer than the second number is the beginning of a sentence. */
export const [LONGEST, LONGEST_WITH_COMMA] = [70, 46];

/** Whether a text has a full stop, or introduces a list. */
export const isSentence = (text: string) =>
  /[。；;]|[^A-Z][.．]$|…$/.test(text) ||
  /(?:如下|情况)[：:]$/.test(text) ||
  /^\d{4}年\d{0,2}月?[，,]/.test(text);
/** 关于, 的: a title does not end in these words. */
export const IS_OPEN = /(?:关于|關於|[的和与與及在为為])$|\b(?:of|the|for|and|on|in)$/i;

/** 2025, 二〇二五, 一一四 */
export const YEAR =
  /(?:19|20)\d\d|(?:[二一][〇零○一二三四五六七八九]{3}|一[〇零○一二三四五六七八九]{2})(?=[学學]?年)/;

/** Whether a line can be a part of a title: short, and without punctuation, byline or number. */
export function isPart(text: string): boolean {
  if (text.length > 30 || DASHES.test(text) || SPLIT_TITLE.test(text)) return false;
  if (bylineIn(text) || /[。，：！？；]/.test(text) || numberingOf(text) !== null) return false;
  // 颜琼瑶: the author below a title is no part of it.
  if (isFullName(text)) return false;
  return /^(?:(?:中[华華])?(?:民[国國])?1\d\d[学學]?年|\d{4}(?:[-—–~至]{1,2}\d{2,4})?学?年|[“《]?[\u4e00-\u9fff])/.test(
    text,
  );
}

/** 县水利局 / 2025年工作总结及2026年工作计划: the first line names a body, and the next begins with a year. */
export const isOfYear = (title: string, next: string): boolean =>
  BODY_NAME.test(title) && !YEAR.test(title) && YEAR_FIRST.test(next) && isPart(next);
const YEAR_FIRST =
  /^(?:(?:19|20)\d\d|(?:中[华華])?(?:民[国國])?1\d\d(?=[学學]?年)|[二一][〇零○一二三四五六七八九]{3})[-—–~至\d]{0,6}(?:学)?年/;

/** Riverside Trust / Annual Report 2024/25 */
export const ENGLISH_TITLE =
  /\b(?:report|review|statement|accounts?|highlights|summary|digest|yearbook)\b/i;

export const isEnglishBreak = (title: string, next: string): boolean =>
  !/[\u4e00-\u9fff]/.test(title + next) &&
  ENGLISH_TITLE.test(next) &&
  !ENGLISH_TITLE.test(title) &&
  next.length <= LONGEST &&
  !/[.:;]$/.test(next);

/** 奋力谱写新篇章, above a line that can only follow a title: ——在…上的报告, （2026年1月12日）, 院长 周文亮, 各位代表： */
export function isAboveFront(text: string, next: Line | undefined): boolean {
  if (!next || rapporteurIn(text) || isFullName(text)) return false;
  const follows = [DELIVERED, SALUTATION].some((mark) => mark.test(next.text));
  return follows || DASHES.test(next.text) || rapporteurIn(next.text) !== null;
}
