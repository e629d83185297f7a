import { currencyBefore, indexNumber, unitAhead } from './ahead.zh';
import { unitAfter } from './ambiguous.zh';
import { isArticle } from './article.zh';
import { bareAmount, timesAfter } from './bare.zh';
import { currencyStart, withHalf, withPrefix, withSuffix } from './bounds.zh';
import { accounted, unitInBrackets } from './brackets.zh';
import { unknownClassifier } from './classifier.zh';
import { excludedIn } from './excluded/mask.zh';
import { withoutLongRuns } from './long-runs';
import { normal } from './normal';
import type { NumberMatch } from './number-match.zh';
import { numberAt } from './number.zh';
import type { Quantity, QuantitySpan } from './quantity';
import { rangeAt, toleranceAt } from './range.zh';
import { unitOfRow } from './row.zh';
import { signBefore, type Sign } from './sign.zh';
import { negated, spanOf } from './span.zh';
import { specialAt } from './special.zh';
import { hasRest, isMultiplied, touchesAfter, touchesBefore, type Printed } from './touch.zh';
import type { UnitMatch } from './unit.zh';

const BEGINS = /[\d〇零一二两三四五六七八九十百千万亿廿卅卌几数翻半]/;

/** The quantities of a text, and a mask of the numerals that are not figures (`kindOf`). */
export interface ReadZh {
  quantities: Quantity[];
  /** The text in one width and script. Every character keeps its offset. */
  plain: string;
  excluded: Uint8Array;
}

/**
 * Reads a Chinese text. `start` and `end` are UTF-16 offsets into `text`, and `text.slice(start, end)` is what is
 * printed. Numerals follow GB/T 15835-2011. Numerals that are not figures (dates, ordinals, names, idioms) are left
 * out. A numeral that can be read only in part is left out as well. The time is linear in the length of the text.
 */
export function readZh(text: string): ReadZh {
  const plain = withoutLongRuns(normal(text));
  const excluded = excludedIn(plain);
  const found: QuantitySpan[] = [];
  let at = 0;
  while (at < plain.length) {
    if (!BEGINS.test(plain.charAt(at)) || excluded[at]) {
      at += 1;
      continue;
    }
    const last = found.at(-1)?.end ?? -1;
    const span = quantityAt({ raw: text, text: plain, excluded, last }, at);
    if (span) found.push(span);
    at = Math.max(at + 1, (span ?? numberAt(plain, at))?.end ?? 0);
  }
  const quantities = found.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  return { quantities, plain, excluded };
}

/** Returns the quantities that a Chinese text states, in order. See `readZh`. */
export const parseZh = (text: string): Quantity[] => readZh(text).quantities;

interface Context extends Printed {
  /** Where the previous figure ends; -1 if there is none. */
  last: number;
}

/**
 * Returns the quantity at the numeral that begins at `at`. A range is one quantity. Null if the numeral is not a
 * figure.
 */
function quantityAt(context: Context, at: number): QuantitySpan | null {
  const { raw, text, last } = context;
  const money = currencyStart(text, at);
  const sign = signBefore(raw, text, at, last) ?? signBefore(raw, text, money, last);
  const begin = Math.min(sign?.start ?? at, money);
  if (sign?.factor === null || touchesBefore(context, begin)) return null;
  const span = spanAt(context, at, sign);
  return !span || span.start < last ? null : span;
}

function spanAt(context: Context, at: number, sign: Sign | null): QuantitySpan | null {
  const { text, excluded } = context;
  const special = specialAt(text, at);
  if (special && !covers(excluded, special.start, special.end)) {
    // 三块五一斤 is a price per unit
    const isPrice = /^一(?![十百千万亿])/.test(text.slice(special.end, special.end + 2));
    if (!isPrice && touchesAfter(context, special.end)) return null;
    return withSuffix(text, withPrefix(text, negated(special, sign), excluded));
  }
  const number = numberAt(text, at);
  if (!number || covers(excluded, at, number.end)) return null;
  const account = accounted(text, at, number);
  if (account) return account === 'open' ? null : account;
  const range = rangeAt(text, at, number, sign) ?? toleranceAt(text, at, number);
  if (range) return withSuffix(text, withPrefix(text, range, excluded));
  return single(context, at, number, sign);
}

/** Reads one number with its unit. */
function single(
  context: Context,
  at: number,
  number: NumberMatch,
  sign: Sign | null,
): QuantitySpan | null {
  const { text, excluded } = context;
  const unit = unitAfter(text, at, number) ?? unitElsewhere(context, at, number);
  if (!unit) return null;
  if (hasRest(text, unit.end) || isMultiplied(text, unit.end)) return null;
  const span = withPrefix(text, negated(spanOf(at, number, unit), sign), excluded);
  return counts(text, span, number, unit) ? withSuffix(text, withHalf(text, span, unit)) : null;
}

/** Returns the unit of a number without a unit after it. The numeral must be complete. */
function unitElsewhere(context: Context, at: number, number: NumberMatch) {
  const { text } = context;
  if (touchesAfter(context, number.end)) return null;
  return (
    unitOfRow(text, at, number) ??
    timesAfter(text, number) ??
    currencyBefore(text, at, number) ??
    unitInBrackets(text, at, number) ??
    unitAhead(text, at, number) ??
    indexNumber(text, at, number) ??
    unknownClassifier(text, at, number) ??
    bareAmount(text, at, number)
  );
}

function covers(excluded: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (excluded[at]) return true;
  return false;
}

/**
 * Returns whether a number is a figure. A multiplier alone or an article is a figure only if a word bounds it: 上百人,
 * 近一年.
 */
function counts(text: string, span: QuantitySpan, number: NumberMatch, unit: UnitMatch): boolean {
  if (span.qualifier !== 'exact') return true;
  return !number.bare && !isArticle(text, span.start, number, unit);
}
