import { withPrefix, withSuffix } from '../quantity/bounds.zh';
import { decoysIn } from '../quantity/decoys.zh';
import { withoutLongRuns } from '../quantity/long-runs';
import { normal } from '../quantity/normal';
import { numberAt } from '../quantity/number.zh';
import type { Quantity } from '../quantity';
import { matchesOf } from '../matches';
import { noneTaken } from '../taken';

/** A numeral begins here, within no word, code or list of versions. */
const BEGINS = /(?<![\d.A-Za-z\-/:+〔[×*])\d/g;
/** What a number alone must have to be an amount: a multiplier, a thousand's comma, or a verb that states it. */
const LARGE = /[万亿]|\d,\d{3}/;
const STATED = /(?:达到?|[为是到至共有近约超]|超过|合计|总计|共计)\s?$/;
/** Behind these the number is a code, a date or a version. */
const CODED = /^(?:[A-Za-z\-/:+〕\]年月日时号#.)）、×]|\s?[（(]?[A-Za-z]{2,})/;

/**
 * The numbers of a Chinese text that no unit follows, and that are amounts all the same: 9.8万农村贫困人口,
 * 参与者达到10,216. `stated` are its quantities with units. They count things that are not known.
 */
export function bareZh(text: string, stated: readonly Quantity[]): Quantity[] {
  const plain = withoutLongRuns(normal(text));
  const taken = noneTaken(plain.length);
  for (const { start, end } of stated) taken.take(start, end);
  const decoys = decoysIn(plain);
  return matchesOf(plain, BEGINS).flatMap(({ index }) => {
    const number = numberAt(plain, index);
    if (!number || number.value === null || taken.touches(index, number.end) || decoys[index])
      return [];
    if (!isAmount(plain, index, number.end)) return [];
    taken.take(index, number.end);
    const { value, min, max, qualifier, end } = number;
    const span = { start: index, end, value, min, max, qualifier, unit: 'item' as const };
    const bounded = withSuffix(plain, withPrefix(plain, span, decoys));
    return [{ ...bounded, text: text.slice(bounded.start, bounded.end) }];
  });
}

function isAmount(text: string, start: number, end: number): boolean {
  const printed = text.slice(start, end);
  if (CODED.test(text.slice(end, end + 4))) return false;
  return LARGE.test(printed) || (printed.length > 1 && STATED.test(text.slice(0, start).slice(-4)));
}
