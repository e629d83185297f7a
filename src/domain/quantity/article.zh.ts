import type { NumberMatch } from './number-match.zh';
import type { UnitMatch } from './unit.zh';

/**
 * Returns whether Han 一 is an article. Before a classifier it is one (一名, 一项). Before a measure it is a number if
 * something is measured (满一年).
 */
export function isArticle(
  text: string,
  start: number,
  number: NumberMatch,
  unit: UnitMatch,
): boolean {
  if (!number.han || number.value !== 1 || number.multiplier !== 1) return false;
  // 比去年的六宗减少一宗
  if (!unit.measure)
    return (
      !CHANGED_BY_ONE.test(text.slice(Math.max(0, start - 16), start)) ||
      !ENDS.test(text.slice(unit.end))
    );
  // 扩大了一倍: a multiple is always a measurement
  if (unit.unit === 'percent' || unit.unit === 'multiple') return false;
  const isMeasured = MEASURED_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  return !isMeasured && !MEASURED_AFTER.test(text.slice(unit.end));
}

/** A figure, and a change after it: then one is how much it changed. */
const CHANGED_BY_ONE =
  /[\d一二三四五六七八九十][\u4e00-\u9fff]{1,6}[,，]?(?:减少|增加|[多少增减])了?$/;
const ENDS = /^(?:[,，。;；、)]|$)/;

/** Words that measure something, so that 一 is a number: 满一年, 用了一年, 提高一个百分点. */
const MEASURED_BEFORE =
  /(?:[满足整用耗长宽高深厚重达涨]|需要?|仅|只有|历时|持续|提[高升前]|增[长加]|下降|上升|减少|缩短|降低|延长|超过|相差|相隔)了?$/;
/** Words after a measure that make 一 a number: 一公里多, 一小时左右. */
const MEASURED_AFTER = /^(?:多|余|以[上内下]|左右|上下)/;
