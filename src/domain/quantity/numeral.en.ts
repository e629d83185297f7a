import { longestFirst } from '../longest-first';
import { COUNTRIES_OF_CENTS, CURRENCIES_BEFORE, IN_CENTS, MAGNITUDES } from './lexicon.en';
import { NUMBER_EN, amountEn, magnitudeOf } from './number.en';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import { currencyUnit, unitAfter } from './unit.en';
import { isCount, UNITS, type UnitCode } from './units';

const CURRENCY = [
  ...longestFirst(CURRENCIES_BEFORE.map(([word]) => word.replace('$', '\\$'))),
  ...COUNTRIES_OF_CENTS.map(([word]) => `${word}(?= ?${IN_CENTS})`),
].join('|');

/** Each end of a range may have its own percent sign: 3% to 5%. */
const PERCENT = '(?: ?(?:%|percent|per cent)(?=[ –—-]))';

/**
 * Matches `(RMB )1.86 million( to 2 million)`: currency, number, and the end of a range. A number inside a word or a
 * code (G60, 2nd, 3D) does not match.
 */
export const NUMERAL = new RegExp(
  `(?:(?<![A-Za-z])(${CURRENCY}) ?(?:[-−](?=\\d))?|(?<![\\w,]|\\d\\.|[a-z]-))(${NUMBER_EN})` +
    `(?:${PERCENT}?(?:(?: to | or |[–—-])(?:(${CURRENCY}) ?)?(${NUMBER_EN})| and (?:(${CURRENCY}) ?)?(${NUMBER_EN})))?(?!(?!(?:[mbk]|tn)\\b)\\w)(?!,\\d|\\.\\d)`,
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
  if (excluded[head] || excluded[pair.end - 1]) return separate(text, pair, excluded);
  return rangeIn(text, pair, to === undefined ? 'and' : 'to') ?? separate(text, pair, excluded);
}

/** Returns the two ends of a range as one quantity. Null if they are two numbers. */
function rangeIn(text: string, pair: Pair, joint: 'to' | 'and'): QuantitySpan[] | null {
  if (isShareOf(text, pair)) return null;
  if (!isOneMoney(pair) || !areOfOneUnit(text, pair) || !joinsRange({ text, ...pair }, joint))
    return null;
  const sign = signBefore(text, pair.start, pair.head);
  if (sign && joint === 'to') return [fromBelow(rangeOf(text, pair), sign)];
  return !sign && ascends(pair.first, pair.second) ? [rangeOf(text, pair)] : null;
}

const MINUS = /(?:(?:^|[\s("“])[-−–]|(?:^|[\s(])(?:minus|negative) )$/i;
const REACH = 12;

/** Returns where the minus before a number begins: -3.9%, minus RMB 30, RMB -30. Null if there is none. */
function signBefore(text: string, start: number, head: number): { start: number } | null {
  if (head - 1 > start && '-−'.includes(text.charAt(head - 1))) return { start };
  const found = MINUS.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  return found ? { start: start - found.replace(/^[\s("“]/, '').length } : null;
}

/** Adds the sign to the quantities. */
function signed(text: string, spans: QuantitySpan[], head: number): QuantitySpan[] {
  return spans.map((span) => {
    const sign = span.value === null ? null : signBefore(text, span.start, head);
    return sign ? { ...span, start: sign.start, value: 0 - span.value! } : span;
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
  { text, start, head, first }: { text: string } & Pair,
  joint: 'to' | 'and',
): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CHANGE), start);
  if (joint === 'and') return /\bbetween $/i.test(before);
  const isWhole = magnitudeOf(first) !== '' || HAS_PERCENT.test(text.slice(head + first.length));
  return !FROM.test(before) && !(isWhole && CHANGE.test(before));
}

const HAS_PERCENT = new RegExp(`^${PERCENT}`);

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
  /\b(?:by|up|down|r[io]sen?|rose|fell|fallen|gr[eo]wn?|(?:in|de)creased|climbed|dropped|declined|gained|lost|jumped|added) (?:(?:about|around|some|nearly|almost|over|only|just|more than|a further|another) )?$/i;

function single(text: string, { start, end, first, currency }: Printed): QuantitySpan[] {
  const unit = unitOf(text, end, currency);
  return isArticle(first, unit.measure) || isOpen(text, { start, end, unit })
    ? []
    : [exactly(start, amountEn(first), unit)];
}

function rangeOf(text: string, { start, end, first, second, currency }: Pair): QuantitySpan {
  const unit = unitOf(text, end, currency);
  const { min, max } = endsOf(first, second, unit.factor);
  return { start, end: unit.end, unit: unit.unit, min, max, value: null, qualifier: 'range' };
}

/**
 * Returns whether a number can be read only in part: 1 234, 3 lb, ±3. Also true for (£300,000) in accounts, which may
 * be below zero.
 */
function isOpen(
  text: string,
  { start, end, unit }: { start: number; end: number; unit: OwnUnit },
): boolean {
  const rest = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - LONGEST_BALANCE), start);
  if (/±\s?$/.test(before) || isSpaced(text, start, end)) return true;
  if (isCut(text, start, end) || /^ ?±/.test(text.slice(unit.end, unit.end + 2))) return true;
  if (/[\d)] $/.test(before) && /^[a-z]/i.test(text.charAt(start))) return true;
  if (isCount(unit.unit) && unit.end === end) return OTHER_MEASURE.test(rest) || GLUED.test(rest);
  return text.charAt(unit.end) === ')' && isMoney(unit) && BALANCE.test(before);
}

/** Returns whether a mark binds a number to another one: 1'234, .75, 1/3, 2⅜, and (30) million. */
const isCut = (text: string, start: number, end: number): boolean =>
  /\d['’/]$|\.$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:['’/]\d|[⅐-⅞⅓⅔])/.test(text.slice(end, end + 2)) ||
  /^\) ?(?:(?:hundred|thousand|million|billion|trillion|percent|per cent)\b|%)/.test(
    text.slice(end, end + REACH),
  );

/** How many characters before a bracket are searched for the name of a balance. */
const LONGEST_BALANCE = 40;
const isMoney = ({ unit }: OwnUnit): boolean => UNITS[unit].dimension === 'money';

/** Names of a balance right before a bracket. */
const BALANCE =
  /\b(?:deficit|loss|surplus|balance|profit|income|result|cash flow|equity|position|movement|earnings)(?: for the year)?(?: of| was| is|:)? ?\($/i;

/** Returns whether plain spaces group the digits, or two numbers are next to each other: 1 234. */
function isSpaced(text: string, start: number, end: number): boolean {
  const isTail =
    /^\d{3}$/.test(text.slice(start, end)) &&
    SPACED_HEAD.test(text.slice(Math.max(0, start - 5), start));
  const isHead = /(?:^|[^\d,.])\d{1,3}$/.test(text.slice(Math.max(0, end - 4), end));
  return isTail || (isHead && SPACED_TAIL.test(text.slice(end, end + 6)));
}

const SPACED_HEAD = /(?:^|[^\d,.])\d{1,3} $/;
const SPACED_TAIL = /^ \d{3}(?![\d,]|\.\d)/;

/** Returns two numbers that do not form a range. The first takes the unit of the second if it has none. */
function separate(text: string, pair: Pair, excluded: Uint8Array): QuantitySpan[] {
  const { start, head, end, first, second, currency, other } = pair;
  const secondHead = end - second.length;
  const secondStart = other ? text.lastIndexOf(other, secondHead) : secondHead;
  // RMB 1.4 billion or 45.5%: the second number is a share.
  const last = unitOf(text, end, other ?? (isPercent(text, end) ? undefined : currency));
  const own = unitOf(text, head + first.length, currency);
  const isOwn = own.measure || !last.measure || isShareOf(text, pair);
  const shared = isOwn ? own : { ...last, end: own.end };
  const found: QuantitySpan[] = [];
  const amount =
    own.measure && own.end > head + first.length ? amountEn(first) : spread(text, pair);
  if (!excluded[head] && !isArticle(first, shared.measure) && amount !== null)
    found.push(...signed(text, [exactly(start, amount, shared)], head));
  if (!excluded[secondHead] && !isArticle(second, last.measure))
    found.push(exactly(secondStart, amountEn(second), last));
  return found;
}

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

/** The unit of a number, and where number and unit end. */
interface OwnUnit {
  unit: UnitCode;
  factor: number;
  end: number;
  measure: boolean;
}

/** Factors of a letter right after an amount of money: RMB 150m, US$2.3b. */
const SHORT_MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const SHORT = /^ ?([kmb])\b/i;
/** Companies also print the currency before an amount in cents: RMB20.6 cents. */
const CENTS = /^ cents?\b/i;
/**
 * A letter right after a number: 12.5k followers. The m of 3.4m may mean meters, so without a currency it is unclear.
 */
const GLUED = /^(k)\b|^ ?[mb]\b(?! ?[-.]?\d)|^ M\b/;
/** Measures without a row. An amount of them is not a count of things. */
const OTHER_MEASURE =
  /^[ -]?(?:lbs?|pounds?|mph|feet|foot|ft|inch(?:es)?|yards?|ounces?|oz|gallons?|bushels?|k?cal(?:ories)?|[kMG]?Hz|rpm|pp[mb]|psi|horsepower|hp|therms?|knots|lux|lumens?|[kMG]t(?: ?CO2e?)?|[kMGT]?J|TWh?|mW|ml|cl|m?bar|[kM]?Pa|kV|dB|hrs?|yrs?|mins?|secs?|°F|[a-zµμ]{1,3}[23²³]?\/[a-z]{1,4})(?![a-z\d])/i;

function unitOf(text: string, end: number, currency: string | undefined): OwnUnit {
  const money = currencyUnit(currency);
  if (money) {
    const rest = text.slice(end, end + REACH);
    const cents = CENTS.exec(rest)?.[0];
    if (cents) return { unit: money, factor: 0.01, end: end + cents.length, measure: true };
    const [short = '', letter = ''] = SHORT.exec(rest) ?? [];
    const factor = SHORT_MAGNITUDES[letter.toLowerCase()] ?? 1;
    return { unit: money, factor, end: end + short.length, measure: true };
  }
  const thousands = /^k\b/.test(text.slice(end, end + 2)) ? 1 : 0;
  const { unit, factor, length } = unitAfter(text, end + thousands);
  return {
    unit,
    factor: thousands ? factor * 1e3 : factor,
    end: end + thousands + length,
    measure: !isCount(unit),
  };
}

const exactly = (start: number, amount: number, { unit, factor, end }: OwnUnit): QuantitySpan => ({
  start,
  end,
  unit,
  value: rounded(amount * factor),
  min: null,
  max: null,
  qualifier: 'exact',
});

/**
 * Returns whether a number is not a figure. One is an article, unless it measures: one kilometer. A magnitude alone
 * counts nothing: in RMB million.
 */
const isArticle = (printed: string, measure: boolean) =>
  (/^(?:an? )?one$/i.test(printed) && !measure) || isMagnitude(printed);

const isMagnitude = (printed: string): boolean => Object.hasOwn(MAGNITUDES, printed.toLowerCase());

function ascends(first: string, second: string): boolean {
  const { min, max } = endsOf(first, second, 1);
  const spread = magnitudeOf(first) ? 1 : magnitudeIn(second);
  return amountEn(first) * spread < amountEn(second) * 1e4 && min < max;
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
