import type { Position } from '../report';

/** The time is the first thing that a sentence says, or that it says of its topic: 刑案:112年发生24件. */
export const BEGINS =
  /^\s*(?:[\u4e00-\u9fff]{2,12}:)?(?:(?:其中|此外|同时|另外|据统计|早在|相对应的是|相应地|相比之下|而)?[,，]?|[我本全][\u4e00-\u9fff])$/;
/** A time that 上年 and 去年同期 after it refer to, whether it begins the sentence, and the words after it. */
export interface Base {
  period: string;
  begins: boolean;
  rest: string;
}
const DATES = /^\d{4}(?:-\d{2}|-[QH]\d)?(?:\/\d{4}-\d{2})?$/;

/**
 * 2023年收案90件，比上年119件: the year before is that of the year that has figures here. 2023年1月收案198件；去年同期208件: the same month. Null for
 * other words, which mean the year before the report's.
 */
export function yearBefore(
  found: string,
  before: string,
  { period, begins, rest }: Base,
): string | null {
  const hasFigure = /^(?!开始|起|以来)[^,;:]*\d/.test(rest);
  const isSame = found.endsWith('同期') && /-/.test(period) && begins;
  const isOfYear = found.startsWith('上') && hasFigure && /[比较]$/.test(before);
  if (!isSame && !isOfYear) return null;
  const earlier = period.replace(/(?<=^|\/)\d{4}/g, (own) => String(Number(own) - 1));
  return isSame ? earlier : earlier.slice(0, 4);
}

/** Returns the time that was named if a later 上年 may refer to it, else null. */
export function baseOf(
  said: string | null,
  sentence: string,
  { start, end }: Position,
): Base | null {
  if (!said || !DATES.test(said) || /^(?:[去上]年|上一年)/.test(sentence.slice(start, end)))
    return null;
  return { period: said, begins: BEGINS.test(sentence.slice(0, start)), rest: sentence.slice(end) };
}
