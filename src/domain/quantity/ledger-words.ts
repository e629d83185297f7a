import type { Position } from '../report';
import type { Kind } from './excluded/row';
import { unitAt } from './unit.zh';

/** A capital numeral that ends one word, and a numeral that begins the next: 大陆两地. */
const CAPITAL = /^[壹贰貳叁参參肆伍陆陸柒捌玖拾佰仟][一两]?$/;
const MULTIPLIERS = /^[十百千万亿萬億]+$/;
const DIGITS = /^[〇零一二两兩三四五六七八九]+$/;

/** 九八点九九: two runs of digits around a point are one number. */
const hasPoint = (plain: string, start: number, end: number): boolean =>
  end - start > 1 &&
  (/^点[〇零一二三四五六七八九]{2}/.test(plain.slice(end, end + 3)) ||
    /[〇零一二三四五六七八九]{2}点$/.test(plain.slice(Math.max(0, start - 3), start)));

/**
 * Returns why a run of Han numerals is not a number, if neither a figure nor an excluded row covers the run. The run is
 * part of a word (四川, 百姓), part of a name (三九), or an article (一名). Null if the run is a number, such as 三十五, or is
 * printed in digits.
 */
export function isWordOf(plain: string, { start, end }: Position): Kind | null {
  const run = plain.slice(start, end);
  if (run === '一') return unitAt(plain, end, true) ? 'article' : 'word';
  if (CAPITAL.test(run) || MULTIPLIERS.test(run)) return 'word';
  if (!DIGITS.test(run) || hasPoint(plain, start, end)) return null;
  return run.length === 1 ? 'word' : 'name';
}
