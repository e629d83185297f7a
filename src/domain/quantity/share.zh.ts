import { fraction } from './fraction';
import { fromHan, numberOf } from './han';
import { sticky } from './number-match.zh';
import type { QuantitySpan } from './quantity';

const HEAD = /([〇零一二两三四五六七八九十百千万]{1,8}|\d{1,6})分之/y;
const DIGITS = /\d+(?:\.\d+)?/y;
const HAN = /[〇零一二两三四五六七八九十百千点]{1,12}/y;
/** 一二 after 之 means one or two, and a word may begin there: 十分之一二手房. */
const IN_A_ROW = /^[一二两三四五六七八九]{2,}$/;

interface Part {
  value: number;
  end: number;
}

/**
 * Reads a share: 百分之十五 in percent, 三分之一 as a ratio with four digits. Takes the longest part that is not greater than
 * the whole. Null if there is no share.
 */
export function shareAt(text: string, at: number): QuantitySpan | null {
  const head = sticky(HEAD, text, at);
  if (!head) return null;
  const printed = head[1]!;
  const whole = numberOf(printed) ?? 0;
  const isPercent = printed === '百' || printed === '100';
  const part = partAt(text, at + head[0].length, isPercent ? Infinity : whole);
  if (!part || !whole) return null;
  return (
    (isPercent ? percentRange(text, at, part) : null) ?? {
      ...{ start: at, end: part.end, min: null, max: null, qualifier: 'exact' },
      value: isPercent ? part.value : fraction(part.value, whole),
      unit: isPercent ? 'percent' : 'ratio',
    }
  );
}

const JOINT = /(?:[至到]|[~-]{1,2})(百分之)?/y;
/** After a second number without 百分之, these begin another quantity: 百分之五至八月. */
const OTHER = /^(?:[个年月日号点时成倍元人户万亿]|分[之钟])/;

/** Reads a range of percents: 百分之五至八, 百分之五到百分之八. Null if it is a change (由百分之五到百分之八) or not a range. */
function percentRange(text: string, at: number, first: Part): QuantitySpan | null {
  const joint = sticky(JOINT, text, first.end);
  const second = joint && partAt(text, first.end + joint[0].length, Infinity);
  if (!second || second.value <= first.value) return null;
  const isWhole = Boolean(joint[1]);
  if (isWhole ? /[从由自]/.test(text.charAt(at - 1)) : OTHER.test(text.slice(second.end)))
    return null;
  return {
    ...{ start: at, end: second.end, value: null, min: first.value, max: second.value },
    ...{ unit: 'percent', qualifier: 'range' },
  };
}

/** Returns the longest number at an offset that is not greater than `most`. */
function partAt(text: string, at: number, most: number): Part | null {
  const digits = sticky(DIGITS, text, at)?.[0];
  if (digits)
    return Number(digits) <= most ? { value: Number(digits), end: at + digits.length } : null;
  const run = sticky(HAN, text, at)?.[0] ?? '';
  for (let length = run.length; length > 0; length -= 1) {
    const numeral = run.slice(0, length);
    const value = IN_A_ROW.test(numeral) || numeral.endsWith('点') ? null : fromHan(numeral);
    if (value !== null && value <= most) return { value, end: at + length };
  }
  return null;
}
