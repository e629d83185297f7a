import { isTraditionalThroughout } from '../quantity/script.zh';
import type { UnitCode } from '../quantity';
import { SAYS_YUAN } from './in-currency';
import { currencyOfTexts } from '.';

/** How English prints the money of territories that call it 元. */
const PRINTED: readonly (readonly [UnitCode, RegExp])[] = [
  ['TWD', /\bNT\$|\bTWD\b/],
  ['HKD', /\bHK\$|\bHKD\b/],
  ['MOP', /\bMOP\b/],
];

/**
 * Returns the currency of a plain 元 in a text with its English translation. A text in traditional characters often says
 * nowhere whose money it counts, but the translation does: 52.3億元 is NT$5.23 billion. One currency must be named there,
 * and no yuan on either side.
 */
export function currencyOfPair(source: readonly string[], target: readonly string[]): UnitCode {
  const own = currencyOfTexts(source);
  const [zh, en] = [source.join('\n'), target.join('\n')];
  if (own !== 'CNY' || SAYS_YUAN.test(zh) || !isTraditionalThroughout(zh)) return own;
  const said = PRINTED.filter(([, pattern]) => pattern.test(en)).map(([code]) => code);
  const [only] = said;
  return only && said.length === 1 && !SAYS_YUAN.test(en) ? only : own;
}
