import { CURRENCY } from './currency.en';
import { degreesAfter } from './degrees.en';
import { NUMBER_EN, amountEn, magnitudeOf } from './number.en';
import { isOpen } from './open.en';
import { exactly, unitOf, type OwnUnit } from './own-unit.en';
import type { QuantitySpan } from './quantity';
import {
  areOfOneUnit,
  ascends,
  HAS_LETTER,
  isOneMoney,
  isPercent,
  isShareOf,
  joinsRange,
  LETTER,
  magnitudeIn,
  PERCENT,
  rangeOf,
  type Pair,
} from './range.en';
import { fromBelow, signBefore, signed } from './sign.en';
import { isArticle, LONGEST_THING, single } from './single.en';
import { PENNY } from './units/penny';
import { isCount } from './units';

/**
 * Matches `(RMB )1.86 million( to 2 million)`: currency, number, and the end of a range. A number inside a word or a
 * code (G60, 2nd, 3D) does not match.
 */
export const NUMERAL = new RegExp(
  `(?:(?<![A-Za-z])(${CURRENCY}) ?(?:[-−](?=\\d))?|(?<![\\w,]|\\d\\.|[a-z]-))(${NUMBER_EN})` +
    `(?:(?:${PERCENT}|${LETTER})?(?:(?: to | or |[–—-]| [–-] (?=[£$€¥]))(?:(${CURRENCY}) ?)?(${NUMBER_EN})| and (?:(${CURRENCY}) ?)?(${NUMBER_EN})))?(?!(?!(?:[mbkt]|tn|kg|mg|[ptv]?km|ha|cm|mm|ml|pp|bps?|kWh|[MGT]Wh|[kMG]W|kV|[kM]VA|dB|[MGTP]B|[MG]bps|${PENNY}|(?<=\\.\\d{1,2})p)\\b)\\w)(?!,\\d|\\.\\d)`,
  'gi',
);

/**
 * Returns the quantities of one match of `NUMERAL`: one number, a range as one quantity, or the two numbers of a change
 * or list, as in `from 12 to 4 days`. Leaves out what `excluded` covers.
 */
export function numeralsOf(
  text: string,
  match: RegExpMatchArray,
  excluded: Uint8Array,
): QuantitySpan[] {
  const [all, currency, first = '', moneyTo, to, moneyAnd, and] = match;
  const start = match.index ?? 0;
  const head = start + (currency ? all.indexOf(first, currency.length) : 0);
  const printed = { start, head, end: start + all.length, first, currency };
  const second = to ?? and;
  if (second === undefined) return excluded[head] ? [] : signed(text, single(text, printed), head);
  const pair = { ...printed, second, other: moneyTo ?? moneyAnd };
  return pairIn(text, pair, { excluded, joint: to === undefined ? 'and' : 'to' });
}

/** Returns the quantities of two numbers: a range, or each by itself. */
function pairIn(
  text: string,
  pair: Pair,
  { excluded, joint }: { excluded: Uint8Array; joint: 'to' | 'and' },
): QuantitySpan[] {
  const { head, first, currency } = pair;
  if (degreesAfter(text, pair.end)?.unit === null) return [];
  if (!currency && HAS_LETTER.test(text.slice(head + first.length))) return eachAlone(text, pair);
  if (excluded[head] || excluded[pair.end - 1]) return separate(text, pair, excluded);
  return rangeIn(text, pair, joint) ?? separate(text, pair, excluded);
}

/** Returns the two ends of a range as one quantity. Null if they are two numbers. */
function rangeIn(text: string, pair: Pair, joint: 'to' | 'and'): QuantitySpan[] | null {
  if (isShareOf(text, pair)) return null;
  if (!isOneMoney(pair) || !areOfOneUnit(text, pair) || !joinsRange({ text, ...pair }, joint))
    return null;
  const sign = signBefore(text, pair.start, pair.head);
  if (sign && joint === 'to') return [fromBelow(rangeOf(text, pair), sign)];
  return !sign && ascends(text, pair) ? [rangeOf(text, pair)] : null;
}

/** Without a currency, the m of 3m–5m may mean meters, so each number is read by itself, or left open. */
function eachAlone(text: string, pair: Pair): QuantitySpan[] {
  const { head, end, first, second } = pair;
  const last = end - second.length;
  return [
    ...single(text, { ...pair, end: head + first.length }),
    ...single(text, { ...pair, start: last, head: last, first: second }),
  ];
}

/** Returns two numbers that do not form a range. The first takes the unit of the second if it has none. */
function separate(text: string, pair: Pair, excluded: Uint8Array): QuantitySpan[] {
  const { start, head, end, first, second, currency, other } = pair;
  const secondHead = end - second.length;
  const secondStart = other ? text.lastIndexOf(other, secondHead) : secondHead;
  const last = unitOfSecond(text, pair);
  const own = unitOf(text, head + first.length, currency);
  const isOwn = own.measure || !last.measure || isShareOf(text, pair);
  const shared = isOwn ? own : { ...last, end: own.end };
  const found: QuantitySpan[] = [];
  const amount =
    own.measure && own.end > head + first.length ? amountEn(first) : spread(text, pair);
  if (!excluded[head] && !isArticle(first, shared.measure) && amount !== null)
    found.push(...signed(text, [exactly(start, amount, shared)], head));
  const isClear = !isOpen(text, { start: secondHead, end, unit: last });
  const isNumber = !isArticle(second, last.measure, text.slice(end, end + LONGEST_THING));
  if (!excluded[secondHead] && isNumber && isClear)
    found.push(exactly(secondStart, amountEn(second), last));
  return found;
}

/** Returns the unit of the second number. RMB 1.4 billion or 45.5%: it may be a share, or count things. */
function unitOfSecond(text: string, { end, currency, other }: Pair): OwnUnit {
  const counted = currency && !other ? unitOf(text, end, undefined) : null;
  const isOther = counted && (isPercent(text, end) || counts(text, counted));
  return isOther ? counted : unitOf(text, end, other ?? currency);
}

/** RMB 3 million to 113,000 households: the noun says that the second number is not money. */
const counts = (text: string, { unit, end }: OwnUnit): boolean =>
  isCount(unit) &&
  (unit !== 'item' || /^ (?!RMB|CNY)[a-z]+(?:s|ren|people)\b/.test(text.slice(end, end + 24)));

/** How many times greater one number may be than the other if they share a magnitude. */
const ALIKE = 20;

/**
 * Applies the magnitude of the second number to the first: from 1.2 to 1.8 million. Null if that is uncertain: from 300
 * to 1.8 million, 3 and 1.8 million.
 */
function spread(text: string, { head, first, second }: Pair): number | null {
  const magnitude = magnitudeIn(second);
  const amount = amountEn(first);
  if (magnitude < 1e3 || magnitudeOf(first) !== '' || amount >= 1000) return amount;
  if (text.startsWith(' and', head + first.length)) return null;
  const ratio = amount / (amountEn(second) / magnitude);
  return ratio < ALIKE && ratio > 1 / ALIKE ? amount * magnitude : null;
}
