import { isArticle } from './article.zh';
import { withHalf, withPrefix, withSuffix } from './bounds.zh';
import { currencyBefore, indexNumber, unitAhead } from './ahead.zh';
import { unitBehind } from './ambiguous.zh';
import { decoysIn } from './decoys.zh';
import { withoutLongRuns } from './long-runs';
import { normal } from './normal';
import type { NumberMatch } from './number-match.zh';
import { numberAt } from './number.zh';
import type { Quantity, QuantitySpan } from './quantity';
import { rangeAt } from './range.zh';
import { spanOf } from './span.zh';
import { specialAt } from './special.zh';
import type { UnitMatch } from './unit.zh';

const BEGINS = /[\d〇零一二两三四五六七八九十百千万亿几数翻半]/;

/**
 * The quantities that a Chinese text states, in order. `start` and `end` are UTF-16 offsets into `text`,
 * and `text.slice(start, end)` is what is printed. Numerals after GB/T 15835-2011; what is none (dates,
 * ordinals, names, idioms) is left out. Linear in the length of the text.
 */
export function parseZh(text: string): Quantity[] {
  const plain = withoutLongRuns(normal(text));
  const decoys = decoysIn(plain);
  const found: QuantitySpan[] = [];
  let at = 0;
  while (at < plain.length) {
    if (!BEGINS.test(plain.charAt(at)) || decoys[at]) {
      at += 1;
      continue;
    }
    const spans = quantitiesAt(plain, at, decoys);
    found.push(...spans);
    at = Math.max(at + 1, spans.at(-1)?.end ?? numberAt(plain, at)?.end ?? 0);
  }
  return found.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

/** The quantity at the numeral that begins here, the two ends of a range as one; none where it counts nothing. */
function quantitiesAt(text: string, at: number, decoys: Uint8Array): QuantitySpan[] {
  const special = specialAt(text, at);
  if (special && !covers(decoys, special.start, special.end)) {
    return [withSuffix(text, withPrefix(text, special, decoys))];
  }
  const number = numberAt(text, at);
  if (!number || covers(decoys, at, number.end)) return [];
  const range = rangeAt(text, at, number);
  if (range) return [withSuffix(text, range)];
  const unit =
    unitBehind(text, at, number) ?? currencyBefore(text, at, number) ?? unitAhead(text, at, number);
  if (!unit) return indexNumber(text, at, number);
  const span = withPrefix(text, spanOf(at, number, unit), decoys);
  return counts(text, span, number, unit) ? [withSuffix(text, withHalf(text, span, unit))] : [];
}

function covers(decoys: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (decoys[at]) return true;
  return false;
}

/** A multiplier alone and an article count nothing, unless a word bounds them: 上百人, 近一年. */
function counts(text: string, span: QuantitySpan, number: NumberMatch, unit: UnitMatch): boolean {
  if (span.qualifier !== 'exact') return true;
  return !number.bare && !isArticle(text, span.start, number, unit);
}
