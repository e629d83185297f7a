import { product, type NumberMatch } from './number-match.zh';
import type { QuantitySpan } from './quantity';
import { scaled, spanOf } from './span.zh';
import { unitAfter } from './ambiguous.zh';
import { unitAt, type UnitMatch } from './unit.zh';

/** 总额（亿元）: 10.00 */
const UNIT_AHEAD = /\((?:单位:)?([十百千万亿]{0,2})([^()\d]{1,6})\)[: 为达是]{0,3}$/;
const REACH = 16;
/** Names of a balance. Brackets after such a name mean that the amount is below zero. */
const BALANCE = /(?:结余|利润|盈余|净额|收支|差额|损益|盈亏|净值|净增|净收入|余额)(?:为|:)?$/;

/** Returns the unit that brackets before a number name: 发行总额（亿元）：10.00. */
export function unitInBrackets(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const [, multipliers = '', word = ''] =
    UNIT_AHEAD.exec(text.slice(Math.max(0, at - REACH), at)) ?? [];
  const unit = word ? unitAt(word, 0) : null;
  if (!unit || unit.end !== word.length || number.han) return null;
  return { ...unit, end: number.end, factor: unit.factor * product(multipliers), word: '' };
}

/**
 * Reads an amount in brackets, as accounts print it: （30）万元, （30万元）. After the name of a balance the amount is below
 * zero. Returns `open` if brackets enclose only the digits and nothing says what the brackets mean. Returns null for
 * other brackets.
 */
export function accounted(
  text: string,
  at: number,
  number: NumberMatch,
): QuantitySpan | 'open' | null {
  if (text.charAt(at - 1) !== '(') return null;
  const isBalance = BALANCE.test(text.slice(Math.max(0, at - 8), at - 1));
  const span =
    text.charAt(number.end) === ')' ? afterBracket(text, at, number) : inBrackets(text, at, number);
  if (!span) return null;
  if (!isBalance) return text.charAt(number.end) === ')' ? 'open' : null;
  return { ...span, start: at - 1, value: span.value === null ? null : -span.value };
}

/** （30）万元 */
function afterBracket(text: string, at: number, number: NumberMatch): QuantitySpan | null {
  const multipliers = /^[十百千万亿]{0,3}/.exec(text.slice(number.end + 1, number.end + 4))![0];
  const end = number.end + 1 + multipliers.length;
  const unit = unitAfter(text, at, { ...number, end });
  if (!unit) return null;
  const value = scaled(number.value, product(multipliers));
  return spanOf(at, { ...number, end, value }, unit);
}

/** （30万元） */
function inBrackets(text: string, at: number, number: NumberMatch): QuantitySpan | null {
  const unit = unitAfter(text, at, number);
  if (!unit || text.charAt(unit.end) !== ')') return null;
  return { ...spanOf(at, number, unit), end: unit.end + 1 };
}
