import { matchesOf } from '../matches';
import { normal } from '../quantity/normal';

/**
 * 去年共接获3万宗, Last year we helped 288 families: a statement about the year before the telling. 较去年增加 only compares with
 * it, and so does 盈余3亿元，去年则有赤字1亿元, after a figure.
 */
const YEAR_BEFORE =
  /(?<=(?:^|[。；;！!？?\n])[^。；;！!？?\n\d]{0,30})(?<![比较与和同跟由从自到至于是为占超及对]|相当于)去年(?!则|同|的?(?:\d|水平|基础)|底?(?:相[比较]|[初增减升降下上]))|(?<=(?:^|[.;!?\n])[^.;!?\n\d]{0,60})\b(?<!\b(?:than|from|over|on|with|to|against|of|the|by|for|and) )last year\b(?!['’]s)/gi;
/** 今年共接获3万宗, This year we helped. */
const THIS_YEAR =
  /(?<![比较与和同跟到至于及、明])(?:今年|本年度?(?!报))(?!\d{0,2}月?(?:将|起|计划|拟|会|预|力争|的?(?:工作)?(?:重点|目标|计划)))|\bthis year\b/gi;
/** A single 去年 may well mean the year before the report's. */
const FEWEST = 2;

/**
 * Returns the year in which a report is told, the year of its 今年. A review of 2025 that is told in January 2026 calls
 * its own year 去年: then it is the year after. That is so if most of its statements are about 去年, not about 今年 or
 * about the year by its number. A report that was issued in its own year is told in it.
 */
export function toldIn(
  texts: readonly string[],
  year: number | null,
  issuedOn: string | null = null,
): number | null {
  if (year === null || (issuedOn && Number(issuedOn.slice(0, 4)) <= year)) return year;
  const text = normal(texts.join('\n'));
  const before = matchesOf(text, YEAR_BEFORE).length;
  if (before < FEWEST) return year;
  const named = new RegExp(
    `(?<![比较与和同自从由至到\\d])${year}年(?!\\d)|\\b[Ii]n ${year}\\b`,
    'g',
  );
  const now = matchesOf(text, THIS_YEAR).length + matchesOf(text, named).length;
  return before > now ? year + 1 : year;
}
