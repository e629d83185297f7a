import { matchesOf } from '../matches';
import { balancesIn } from './balance.en';
import { excludedInEn } from './excluded/rows.en';
import { withoutLongRuns } from './long-runs';
import { inOneForm } from './notation';
import { NUMERAL, numeralsOf } from './numeral.en';
import { qualifierBefore, qualifierAfter } from './qualifier.en';
import type { Quantity, QuantitySpan } from './quantity';
import { withUnitOfFirst } from './second.en';
import { specialsIn } from './special.en';
import { UNITS } from './units';

/** The quantities of a text, and a mask of the numerals that are not figures (`kindOf`). */
export interface ReadEn {
  quantities: Quantity[];
  excluded: Uint8Array;
}

/** Reads an English text. Offsets refer to that text. Domain terms follow GWR, as house style does. */
export function readEn(printed: string): ReadEn {
  const text = withoutLongRuns(inOneForm(printed));
  const excluded = excludedInEn(text);
  const balances = balancesIn(text);
  const inBrackets = maskOf(text, balances);
  const special = [
    ...balances,
    ...specialsIn(text).filter(({ start }) => !excluded[start] && !inBrackets[start]),
  ];
  const taken = excluded.slice();
  for (const { start, end } of special) taken.fill(1, start, end);
  const numeral = matchesOf(text, NUMERAL).flatMap((match) => numeralsOf(text, match, taken));
  const stated = [...special, ...numeral].map((span) => qualified(text, span));
  stated.sort((a, b) => a.start - b.start);
  const quantities = stated.map((span) => ({ ...span, text: printed.slice(span.start, span.end) }));
  return { quantities: withUnitOfFirst(text, withGlosses(text, quantities)), excluded };
}

function maskOf(text: string, spans: readonly QuantitySpan[]): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { start, end } of spans) mask.fill(1, start, end);
  return mask;
}

/** Returns the quantities that an English text states, in order. See `readEn`. */
export const parseEn = (text: string): Quantity[] => readEn(text).quantities;

/** Adds the qualifying words before and after a quantity to its span. */
function qualified(text: string, span: QuantitySpan): QuantitySpan {
  const before = qualifierBefore(text, span.start);
  const after = qualifierAfter(text, span.end);
  const bounds = before?.is ?? after?.is ?? 'exact';
  return {
    ...span,
    start: before?.start ?? span.start,
    end: after?.end ?? span.end,
    qualifier: span.qualifier === 'exact' ? bounds : span.qualifier,
  };
}

/** Merges a gloss into the quantity before it: 1,200 mu (80 hectares) is one quantity that is stated twice. */
function withGlosses(whole: string, stated: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of stated) {
    const before = kept.at(-1);
    if (!before || !isGloss(whole, before, quantity)) {
      kept.push(quantity);
      continue;
    }
    const { start, end, text, unit, value } = quantity;
    before.gloss = { start, end, text, unit, value };
  }
  return kept;
}

/** Returns whether a quantity is a gloss: after an opening bracket, in another unit of the same dimension. */
const isGloss = (whole: string, before: Quantity, { start, unit }: Quantity): boolean =>
  whole.slice(before.end, start) === ' (' &&
  before.unit !== unit &&
  UNITS[before.unit].dimension === UNITS[unit].dimension;
