import type { Position } from '../report';
import type { Kind } from './excluded/row';
import { unitAt } from './unit.zh';

/** 大陆两地: a capital numeral that ends one word, and a numeral that begins the next. */
const CAPITAL = /^[壹贰貳叁参參肆伍陆陸柒捌玖拾佰仟][一两]?$/;
const MULTIPLIERS = /^[十百千万亿萬億]+$/;
const DIGITS = /^[〇零一二两兩三四五六七八九]+$/;

/**
 * What a run of Han numerals is that no figure and no row holds: part of a word (四川, 百姓), of a name (三九), or an
 * article (一名). Null where the run makes a number, such as 三十五, or is printed in digits.
 */
export function isWordOf(plain: string, { start, end }: Position): Kind | null {
  const run = plain.slice(start, end);
  if (run === '一') return unitAt(plain, end, true) ? 'article' : 'word';
  if (CAPITAL.test(run) || MULTIPLIERS.test(run)) return 'word';
  if (!DIGITS.test(run)) return null;
  return run.length === 1 ? 'word' : 'name';
}
