import { matchesOf } from '../matches';
import { decoysInEn } from './decoys.en';
import { CURRENCIES_BEFORE } from './lexicon.en';
import { NUMBER_EN, amountEn, magnitudeOf } from './number.en';
import { MAGNITUDES } from './lexicon.en';
import { qualifierBefore, qualifierBehind } from './qualifier.en';
import type { Quantity } from './quantity';
import { rounded } from './rounded';
import { specialsIn } from './special.en';
import { currencyUnit, unitBehind } from './unit.en';
import { UNITS } from './units';

type Span = Omit<Quantity, 'text'>;

const CURRENCY = CURRENCIES_BEFORE.map(([word]) => word.replace('$', '\\$')).join('|');

/**
 * `(RMB )1.86 million( to 2 million)`: currency, number, and the end of a range.
 * A number inside a word or a code (G60, 2nd, 3D) is none.
 */
const NUMERAL = new RegExp(
  `(?:(?<![A-Za-z])(${CURRENCY}) ?)?(?<![\\w,]|\\d\\.|[a-z]-)(${NUMBER_EN})` +
    `(?:(?: to | or |[–—-])(?:(?:${CURRENCY}) ?)?(${NUMBER_EN})| and (?:(?:${CURRENCY}) ?)?(${NUMBER_EN}))?(?![\\w])(?!,\\d|\\.\\d)`,
  'gi',
);

/** The quantities that an English text states, in order, with offsets into it. House style: domain terms as in GWR. */
export function parseEn(text: string): Quantity[] {
  const decoys = decoysInEn(text);
  const special = specialsIn(text).filter(({ start }) => !decoys[start]);
  for (const { start, end } of special) decoys.fill(1, start, end);
  const numeral = matchesOf(text, NUMERAL).flatMap((match) => numeralsOf(text, match, decoys));
  const stated = [...special, ...numeral].map((span) => qualified(text, span));
  stated.sort((a, b) => a.start - b.start);
  return withGlosses(
    text,
    stated.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
  );
}

/** One quantity, the two ends of a range as one, or the two numbers of a change: from 12 to 4 days. */
function numeralsOf(text: string, match: RegExpMatchArray, decoys: Uint8Array): Span[] {
  const [all, currency, first = '', to, and] = match;
  const start = match.index ?? 0;
  const head = start + (currency ? all.indexOf(first, currency.length) : 0);
  const end = start + all.length;
  const second = to ?? and;
  const before = text.slice(Math.max(0, start - 9), start);
  const ranges = to ? !/\bfrom $/i.test(before) : /\bbetween $/i.test(before);
  if (decoys[head] && second === undefined) return [];
  if (
    second !== undefined &&
    (decoys[head] || decoys[end - 1] || !ranges || !ascends(first, second))
  ) {
    return separate(text, { start, head, end, first, second, currency }, decoys);
  }
  const unit = unitOf(text, end, currency);
  const span = { start, end: unit.end, unit: unit.unit };
  if (second !== undefined)
    return [{ ...span, ...rangeOf(first, second, unit.factor), value: null, qualifier: 'range' }];
  if (isArticle(first, unit.measure)) return [];
  return [exactly(span, amountEn(first) * unit.factor)];
}

type Pair = {
  start: number;
  head: number;
  end: number;
  first: string;
  second: string;
  currency: string | undefined;
};

/** Two numbers side by side that are no range. The first has the unit of the second where it has none. */
function separate(text: string, pair: Pair, decoys: Uint8Array): Span[] {
  const { start, head, end, first, second, currency } = pair;
  const secondHead = end - second.length;
  const last = unitOf(text, end, currency);
  const own = unitOf(text, head + first.length, currency);
  const joined = !own.measure && last.measure;
  const one = { start, end: own.end, unit: joined ? last.unit : own.unit };
  const two = { start: secondHead, end: last.end, unit: last.unit };
  return [
    ...(decoys[head] || isArticle(first, own.measure || joined)
      ? []
      : [exactly(one, amountEn(first) * (joined ? last.factor : own.factor))]),
    ...(decoys[secondHead] || isArticle(second, last.measure)
      ? []
      : [exactly(two, amountEn(second) * last.factor)]),
  ];
}

function unitOf(text: string, end: number, currency: string | undefined) {
  const money = currencyUnit(currency);
  if (money) return { unit: money, factor: 1, end, measure: true };
  const { unit, factor, length } = unitBehind(text, end);
  return { unit, factor, end: end + length, measure: UNITS[unit].dimension !== 'count' };
}

const exactly = (span: Pick<Span, 'start' | 'end' | 'unit'>, value: number): Span => ({
  start: span.start,
  end: span.end,
  unit: span.unit,
  value: rounded(value),
  min: null,
  max: null,
  qualifier: 'exact',
});

/** One is an article, unless it is measured: one kilometer. */
const isArticle = (printed: string, measure: boolean) => /^one$/i.test(printed) && !measure;

const ascends = (first: string, second: string) =>
  amountEn(first) * (MAGNITUDES[magnitudeOf(second)] ?? 1) < amountEn(second) * 1e4 &&
  rangeOf(first, second, 1).min < rangeOf(first, second, 1).max;

/** 50,000 to 150,000; a magnitude at the end spreads to the left: 2 to 3 million. */
function rangeOf(first: string, second: string, factor: number) {
  const own = magnitudeOf(first) !== '' || amountEn(first) >= 1000;
  const spread = own ? 1 : (MAGNITUDES[magnitudeOf(second)] ?? 1);
  return { min: amountEn(first) * spread * factor, max: amountEn(second) * factor };
}

/** The qualifying words before and behind belong to the span. */
function qualified(text: string, span: Span): Span {
  const [before, behind] = [qualifierBefore(text, span.start), qualifierBehind(text, span.end)];
  const { start, end } = { start: before?.start ?? span.start, end: behind?.end ?? span.end };
  const is = before?.is ?? behind?.is;
  const open = span.qualifier === 'exact' && is;
  return { ...span, start, end, qualifier: open ? is : span.qualifier };
}

/** 1,200 mu (80 hectares) is one quantity that is stated twice. */
function withGlosses(whole: string, stated: Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of stated) {
    const before = kept.at(-1);
    const { start, end, text, unit, value } = quantity;
    const glosses = before && whole.slice(before.end, start) === ' (' && before.unit !== unit;
    if (glosses && UNITS[before.unit].dimension === UNITS[unit].dimension)
      before.gloss = { start, end, text, unit, value };
    else kept.push(quantity);
  }
  return kept;
}
