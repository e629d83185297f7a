import { currencyAhead } from './bounds.zh';
import { CURRENCY_PREFIXES } from './lexicon.zh';
import type { NumberMatch } from './number-match.zh';
import type { QuantitySpan } from './quantity';
import { spanOf } from './span.zh';
import type { UnitMatch } from './unit.zh';
import type { UnitCode } from './units';

/** ¥300,000: the currency stands before, and no unit behind. */
export function currencyBefore(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const word = currencyAhead(text, at);
  if (!word) return null;
  const unit = CURRENCY_PREFIXES[word] as UnitCode;
  return { end: number.end, unit, factor: 1, word: '', measure: true };
}

/** 人次达38.9万, 户数突破1.2万: the heading word says what is counted, and the number stands alone. */
const COUNTED_AHEAD =
  /(人次|人数|人口|户数|用户|客户)(?:已|共|总计|累计)?(?:达到?|为|增至|升至|突破|超过?|近|约)*$/;
const AHEAD_UNITS: Readonly<Record<string, UnitCode>> = {
  人次: 'personTime',
  人数: 'person',
  人口: 'person',
  户数: 'household',
  用户: 'item',
  客户: 'item',
};

export function unitAhead(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const alone = /^(?:[,。;、)]|$)/.test(text.slice(number.end));
  const word = COUNTED_AHEAD.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
  const unit = AHEAD_UNITS[word];
  if (!unit || !alone || number.han) return null;
  return { end: number.end, unit, factor: 1, word, measure: false };
}

const INDEX_AHEAD = /(?:指数|得分|评分)[^,。;、\d]{0,4}$/;

/** 指数达到103.5: an index has no unit. */
export function indexNumber(text: string, at: number, number: NumberMatch): QuantitySpan[] {
  if (number.han || !INDEX_AHEAD.test(text.slice(Math.max(0, at - 8), at))) return [];
  const unit: UnitMatch = { end: number.end, unit: 'number', factor: 1, word: '', measure: true };
  return [spanOf(at, number, unit)];
}
