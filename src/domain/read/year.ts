import { fromHan } from '../quantity/han';
import { normal } from '../quantity/normal';
import { OF_PERIOD } from './byline/en';

const YEAR =
  /(?<!\d)((?:19|20)\d\d)(?:\s?[-—–至～~／/]\s?((?:19|20)\d\d|\d\d(?=\s?(?:学年|學年|年度))))?\s?(?:学年|學年|年度|年(?!\s?\d{1,2}\s?[月日]))/;
const HAN_YEAR = /([二一][〇零○一二三四五六七八九]{3})年(?![一二三四五六七八九十]{1,3}月)/;
/** 二零二四／二五年度 */
const HAN_YEARS =
  /([二一][〇零○一二三四五六七八九]{3})[／/至—–-]((?:[二一][〇零○一二三四五六七八九])?[〇零○一二三四五六七八九]{2})(?:年|学年|學年)/;
/** 民國113年, 113年度, 113年7月: years of the Republic, which Taiwan uses. */
const ROC_YEAR = /(?:民國|民国)\s?(\d{2,3})\s?年|(?<!\d)(1\d\d)\s?年(?:度|\s?\d{1,2}\s?月)/;
/** 中華民國一一三年度 */
const ROC_HAN_YEAR = /(?:民國|民国)\s?([一二三四五六七八九十百〇零○]{2,5})\s?年/;
const ROC_BEGINS = 1911;
/** Annual Review 2025; 2024/25. */
const LATIN_YEAR = /(?<![\d.,/-])((?:19|20)\d\d)(?:[-–/](\d{2}|(?:19|20)\d\d))?(?![\d,.]?\d)/;
/** 2025年工作回顾: a section that looks back names the year of the report. */
const LOOKS_BACK =
  /((?:19|20)\d\d)\s?年?(?:度)?[\u4e00-\u9fff“”、]{0,14}(?:回顾|回顧|总结|總結|完成情况|工作情况|主要工作|工作开展)/;
/** 【概况】2024年，全县有…: a yearbook appears two years later. */
const BEGINS_WITH_YEAR = /^(?:【[^】]{1,20}】)?[\s　]*(?:19|20)\d\d年(?:度|全|我|，)/;
const LAST_MONTH_OF_LOOKING_BACK = 6;

/** The texts and dates that may tell the year of a report. */
export interface YearSigns {
  title: string;
  subtitle: string | null;
  headings: readonly string[];
  lead: string;
  /** ISO date. */
  publishedOn: string | null;
  /** ISO date: when the report was given to a meeting. */
  deliveredOn?: string | null;
}

/**
 * Returns the year of the report: from the title, else the subtitle, else a heading that looks back, else the lead.
 * Otherwise it comes from the day of publication: in the first half of a year, it is the year before. A day in the
 * texts tells when a report was given, never its year. Null if nothing tells the year.
 */
export function yearOf(signs: YearSigns): number | null {
  const { title, subtitle, headings, lead } = signs;
  const back = lookingBack(headings);
  const printed = yearIn(title) ?? yearIn(subtitle ?? '');
  // 2026年政府工作报告, which looks back on 2025
  if (printed) return back === printed - 1 && /工作[报報]告/.test(title) ? back : printed;
  const day = signs.publishedOn ?? signs.deliveredOn ?? null;
  const inLead = yearIn(lead);
  const isRecent = day === null || isYearBefore(inLead, day) || BEGINS_WITH_YEAR.test(lead);
  const told = back ?? (isRecent ? inLead : null) ?? yearBeside(title, subtitle, headings);
  return told || (day === null ? null : yearBefore(day));
}

const isYearBefore = (year: number | null, day: string): boolean =>
  year !== null && yearOfDay(day) - year <= 1;

const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/** Returns the year that a report of this day looks back on. */
const yearBefore = (day: string): number =>
  Number(day.slice(5, 7)) <= LAST_MONTH_OF_LOOKING_BACK ? yearOfDay(day) - 1 : yearOfDay(day);

const yearBeside = (
  title: string,
  subtitle: string | null,
  headings: readonly string[],
): number | null => latinYearIn(title) ?? yearEnded(subtitle ?? '') ?? yearOfDays(headings);

/** for the year ended 31 March 2026; Annual report to member councils, 2024–25 */
const yearEnded = (text: string): number | null =>
  OF_PERIOD.test(text) || OF_REPORT.test(text) ? latinYearIn(text) : null;
const OF_REPORT = /\b(?:report|review|accounts?|statement)\b/i;

const lookingBack = (headings: readonly string[]): number | null => {
  const found = headings.flatMap((heading) => LOOKS_BACK.exec(heading.slice(0, 60))?.[1] ?? []);
  return found[0] ? Number(found[0]) : null;
};

/** 2025年3月4日, 2025年6月18日: the days of a diary, if all are in one year. */
function yearOfDays(headings: readonly string[]): number | null {
  const years = headings.flatMap(
    (heading) => /^((?:19|20)\d\d)\s?年\s?\d{1,2}\s?月/.exec(heading)?.[1] ?? [],
  );
  return years.length > 1 && new Set(years).size === 1 ? Number(years[0]) : null;
}

/** Returns the last year of 2023-2024年, 二〇二四年, 民國113年. */
function yearIn(text: string): number | null {
  const arabic = YEAR.exec(text);
  if (arabic) return lastOf(arabic[1]!, arabic[2]);
  const [, from, to] = HAN_YEARS.exec(text) ?? [];
  if (from && to) return fromHan(normal(from.slice(0, from.length - to.length) + to));
  const han = HAN_YEAR.exec(text)?.[1];
  if (han) return fromHan(normal(han));
  const rocHan = ROC_HAN_YEAR.exec(text)?.[1];
  if (rocHan) return (fromHan(normal(rocHan)) ?? NaN) + ROC_BEGINS || null;
  const roc = ROC_YEAR.exec(text);
  return roc ? Number(roc[1] ?? roc[2]) + ROC_BEGINS : null;
}

/** Returns the last year of 2024/25. */
function latinYearIn(text: string): number | null {
  const [, first, last] = LATIN_YEAR.exec(text) ?? [];
  if (!first) return null;
  return lastOf(first, last);
}

/** Returns 2025 for 2024 and 25, or for 2025. */
const lastOf = (first: string, last: string | undefined): number =>
  Number(last ? first.slice(0, first.length - last.length) + last : first);
