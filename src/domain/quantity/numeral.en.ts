import { CURRENCY } from './currency.en';
import { degreesAfter } from './degrees.en';
import { MAGNITUDES } from './lexicon.en';
import { NUMBER_EN, amountEn, magnitudeOf } from './number.en';
import { isOpen } from './open.en';
import { exactly, unitOf, type OwnUnit } from './own-unit.en';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import { currencyUnit, unitAfter } from './unit.en';
import { PENNY } from './units/penny';
import { isCount } from './units';

/** Each end of a range may have its own percent sign: 3% to 5%. */
const PERCENT = '(?: ?(?:%|percent|per cent)(?=[ –—-]))';
/** Each end of a range of money may have its own letter: £1.2m–£1.5m. */
const LETTER = '(?:[kmb](?=[ –—-]))';

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

const MINUS = /(?:(?:^|[\s("“])[-−–]|(?:^|[\s(])(?:minus|negative) )$/i;
const REACH = 12;

/** Returns where the minus before a number begins: -3.9%, minus RMB 30, RMB -30. Null if there is none. */
function signBefore(text: string, start: number, head: number): { start: number } | null {
  if (head - 1 > start && '-−'.includes(text.charAt(head - 1))) return { start };
  const found = MINUS.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  return found ? { start: start - found.replace(/^[\s("“]/, '').length } : null;
}

/** 18 degrees below zero is 零下18度. */
const BELOW_ZERO = /^ (?:Celsius |centigrade )?(?:below (?:zero|freezing)|of frost)\b/;
const REACH_BELOW = 30;

/** Adds the sign to the quantities. */
function signed(text: string, spans: QuantitySpan[], head: number): QuantitySpan[] {
  return spans.map((span) => {
    if (span.value === null) return span;
    const sign = signBefore(text, span.start, head);
    if (sign) return { ...span, start: sign.start, value: 0 - span.value };
    const below =
      span.unit === 'celsius'
        ? BELOW_ZERO.exec(text.slice(span.end, span.end + REACH_BELOW))
        : null;
    return below ? { ...span, end: span.end + below[0].length, value: 0 - span.value } : span;
  });
}

/** Makes the lower end of a range negative: -5 to 5 degrees. */
const fromBelow = (span: QuantitySpan, { start }: { start: number }): QuantitySpan => ({
  ...span,
  start,
  min: 0 - (span.min ?? 0),
});

/** Returns whether both ends have one currency: USD 3 to 5 million, RMB 3 to RMB 5 million. Not RMB 3 and USD 5. */
const isOneMoney = ({ currency, other }: Pair): boolean =>
  other === undefined || currencyUnit(other) === currencyUnit(currency);

/** A number as printed. `start` may be the offset of the currency; `head` is the offset of the number. */
interface Printed {
  start: number;
  head: number;
  end: number;
  first: string;
  currency: string | undefined;
}

/** Two numbers as printed. `other` is the currency before the second number. */
type Pair = Printed & { second: string; other: string | undefined };

/**
 * Returns whether two numbers form a range. `12 to 15` does, unless `from` comes before it. `12 and 15` does only after
 * `between`. Two complete amounts may also be a change and its result: rose $2 million to $15 million.
 */
function joinsRange(
  { text, start, head, end, first, second }: { text: string } & Pair,
  joint: 'to' | 'and',
): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CHANGE), start);
  if (joint === 'and') return /\bbetween $/i.test(before);
  const rest = text.slice(head + first.length);
  const isWhole = magnitudeOf(first) !== '' || HAS_PERCENT.test(rest) || HAS_LETTER.test(rest);
  const isTwo = isWhole || (!isPercent(text, end) && isResult(first, second));
  return !FROM.test(before) && !(isTwo && CHANGE.test(before));
}

/** From here on, the second number of `fell by 340 to 2,900` is the result: the ends of a range are not so far apart. */
const FAR_APART = 5;
/** The ends of a range are round: a change of 1,340 is a change that was counted. */
const ROUND_DIGITS = 2;

const isResult = (first: string, second: string): boolean =>
  amountEn(second) >= amountEn(first) * magnitudeIn(second) * FAR_APART ||
  first.replace(/\D|0+$/g, '').length > ROUND_DIGITS;

const HAS_PERCENT = new RegExp(`^${PERCENT}`);
const HAS_LETTER = new RegExp(`^${LETTER}`, 'i');

/** Without a currency, the m of 3m–5m may mean meters, so each number is read by itself, or left open. */
function eachAlone(text: string, pair: Pair): QuantitySpan[] {
  const { head, end, first, second } = pair;
  const last = end - second.length;
  return [
    ...single(text, { ...pair, end: head + first.length }),
    ...single(text, { ...pair, start: last, head: last, first: second }),
  ];
}

/** Returns whether the two numbers share a unit. 5% to 1,200 do not. */
const areOfOneUnit = (text: string, { head, first, end }: Pair): boolean =>
  !HAS_PERCENT.test(text.slice(head + first.length)) || isPercent(text, end);

/** RMB 1.4 billion or 45.5%, 10,100 or 90.2 percent: an amount, and which share of a whole that is. */
const isShareOf = (text: string, { head, first, second, end, currency }: Pair): boolean =>
  isPercent(text, end) &&
  (currency !== undefined ||
    (text.startsWith(' or ', head + first.length) && amountEn(first) > amountEn(second)));

const isPercent = (text: string, end: number): boolean => unitAfter(text, end).unit === 'percent';

const LONGEST_CHANGE = 30;
const FROM =
  /\bfrom (?:(?:about|around|some|nearly|almost|over|only|just|more than) )?(?:[-−–]|(?:minus|negative) )?$/i;
const CHANGE =
  /\b(?:by|up|down|r[io]sen?|rose|fell|fallen|gr[eo]wn?|(?:in|de)creased|climbed|dropped|declined|gained|lost|jumped|added|(?:rise|increase|growth|gain|fall|drop|decline|decrease|reduction|cut|jump) of) (?:(?:about|around|some|nearly|almost|over|only|just|more than|a further|another) )?$/i;

function single(text: string, { start, end, first, currency }: Printed): QuantitySpan[] {
  const unit = unitOf(text, end, currency);
  return isArticle(first, unit.measure, text.slice(end, end + LONGEST_THING)) ||
    isOpen(text, { start, end, unit })
    ? []
    : [exactly(start, amountEn(first), unit)];
}

function rangeOf(text: string, pair: Pair): QuantitySpan {
  const { start, end, currency } = pair;
  const unit = unitOf(text, end, currency);
  const { min, max } = endsIn(text, pair);
  return { start, end: unit.end, unit: unit.unit, min, max, value: null, qualifier: 'range' };
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

/**
 * Returns whether a number is not a figure. One is an article, unless it measures: one kilometer. A magnitude alone
 * counts nothing: in RMB million.
 */
const isArticle = (printed: string, measure: boolean, after = '') =>
  (/^(?:an? )?one$/i.test(printed) && !measure && !EACH_OF_MANY.test(after)) ||
  isMagnitude(printed);

/** one incident per 4,000 people: here one is a number. */
const EACH_OF_MANY = /^ [a-z-]+ (?:per|for every|in every) \d/;
const LONGEST_THING = 40;

const isMagnitude = (printed: string): boolean => Object.hasOwn(MAGNITUDES, printed.toLowerCase());

function ascends(text: string, pair: Pair): boolean {
  const { first, second } = pair;
  const { min, max } = endsIn(text, pair);
  const spread = magnitudeOf(first) ? 1 : magnitudeIn(second);
  return amountEn(first) * spread < amountEn(second) * 1e4 && min < max;
}

/** Returns the two ends of a range, each with its own letter if it has one: £900k to £1.2m. */
function endsIn(text: string, { head, end, first, second, currency }: Pair) {
  const { factor } = unitOf(text, end, currency);
  if (!HAS_LETTER.test(text.slice(head + first.length))) return endsOf(first, second, factor);
  const own = unitOf(text, head + first.length, currency);
  return { min: rounded(amountEn(first) * own.factor), max: rounded(amountEn(second) * factor) };
}

/**
 * Returns the two ends of a range: 50,000 to 150,000. A magnitude at the end also applies to the first number: 2 to 3
 * million.
 */
function endsOf(first: string, second: string, factor: number): { min: number; max: number } {
  const isWhole = magnitudeOf(first) !== '' || amountEn(first) >= 1000;
  const spread = isWhole ? 1 : magnitudeIn(second);
  return { min: amountEn(first) * spread * factor, max: amountEn(second) * factor };
}

const magnitudeIn = (printed: string): number => MAGNITUDES[magnitudeOf(printed)] ?? 1;
