import { unitAfter } from './ambiguous.zh';
import type { NumberMatch } from './number-match.zh';
import { numberAt } from './number.zh';
import type { UnitMatch } from './unit.zh';

/** The most numbers after the first that are looked at. Longer rows are tables without lines. */
const MOST = 12;
/** The words between two numbers of a row. */
export const IN_ROW = /^[、和与及]$/;
const JOINT = /^(?:[、和与及]|以及)/;
const LONGEST_JOINT = 2;
/** 分别 says that the numbers are one for each of the things before them. */
const APART = /(?:分别|依[次序])[^,。;!?]{0,16}$/;
const REACH = 24;

/**
 * 营收分别为17.13、18.36、19.02万亿元: the multiplier and the unit of the last number are those of all in a row
 * (GB/T 15835 §5.1.4 by analogy). Returns that unit, ending with this number. Null if the numbers are not surely
 * alike: 2、3号楼 are names, so each number has a point, or 分别 stands before the row.
 */
export function unitOfRow(text: string, at: number, number: NumberMatch): UnitMatch | null {
  if (!isAlike(number, number)) return null;
  let isExact = hasPoint(text, at, number);
  let last = number;
  for (let nth = 0; nth < MOST; nth += 1) {
    const joint = JOINT.exec(text.slice(last.end, last.end + LONGEST_JOINT))?.[0];
    const start = last.end + (joint?.length ?? 0);
    const next = joint ? numberAt(text, start) : null;
    if (!next || !isAlike(number, next)) return null;
    isExact &&= hasPoint(text, start, next);
    const unit = unitAfter(text, start, next);
    if (unit)
      return isExact || isApart(text, at)
        ? { ...unit, factor: unit.factor * (next.multiplier / number.multiplier), end: number.end }
        : null;
    last = next;
  }
  return null;
}

/** Digits without a word like 多. In 1.1万、1.3万和1.6万册 each number has the multiplier, else the last one has it for all. */
const isAlike = (first: NumberMatch, { han, multiplier, qualifier, value }: NumberMatch): boolean =>
  !han &&
  value !== null &&
  (qualifier === 'exact' || first.multiplier === 1) &&
  (first.multiplier === 1 || multiplier === first.multiplier);

const hasPoint = (text: string, at: number, { end }: NumberMatch): boolean =>
  text.slice(at, end).includes('.');

/** Looks back over the row itself to the words before it. */
function isApart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at).replace(/[\d.、和与及]+$/, '');
  return APART.test(before);
}
