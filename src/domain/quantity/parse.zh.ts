import type { Qualifier } from '../report';
import { unitBehind } from './ambiguous.zh';
import { decoysIn } from './decoys.zh';
import { CURRENCY_PREFIXES, PREFIXES, ROUND_PREFIXES, SUFFIXES } from './lexicon.zh';
import { normal } from './normal';
import { numberAt, type NumberMatch } from './number.zh';
import type { Quantity } from './quantity';
import { rounded } from './rounded';
import { specialAt } from './special.zh';
import type { UnitMatch } from './unit.zh';
import type { UnitCode } from './units';

type Span = Omit<Quantity, 'text'>;

const BEGINS = /[\d〇零一二两三四五六七八九十百千万亿几数翻半]/;
/** Longest first: 及以上 before 以上. */
const SUFFIX_WORDS = Object.keys(SUFFIXES).sort((a, b) => b.length - a.length);
const CURRENCY_WORDS = Object.keys(CURRENCY_PREFIXES).sort((a, b) => b.length - a.length);

/**
 * The quantities that a Chinese text states, in order. `start` and `end` are UTF-16 offsets into `text`,
 * and `text.slice(start, end)` is what is printed. Numerals after GB/T 15835-2011; what is none (dates,
 * ordinals, names, idioms) is left out. Linear in the length of the text.
 */
export function parseZh(text: string): Quantity[] {
  const plain = normal(text);
  const decoys = decoysIn(plain);
  const found: Span[] = [];
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

/** One quantity, or the two ends of a range as one, at the numeral that begins here. */
function quantitiesAt(text: string, at: number, decoys: Uint8Array): Span[] {
  const special = specialAt(text, at);
  if (special && !covers(decoys, special.start, special.end)) {
    return [withSuffix(text, withPrefix(text, special, decoys))];
  }
  const first = numberAt(text, at);
  if (!first || covers(decoys, at, first.end)) return [];
  const range = rangeAt(text, at, first);
  if (range) return [withSuffix(text, range)];
  const unit =
    unitBehind(text, at, first) ?? currencyBefore(text, at, first) ?? unitAhead(text, at, first);
  if (!unit) return indexNumber(text, at, first);
  return countable(text, withPrefix(text, spanOf(at, first, unit), decoys), first, unit);
}

function covers(decoys: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (decoys[at]) return true;
  return false;
}

function spanOf(start: number, number: NumberMatch, unit: UnitMatch): Span {
  return {
    start,
    end: unit.end,
    value: scaled(number.value, unit.factor),
    min: scaled(number.min, unit.factor),
    max: scaled(number.max, unit.factor),
    unit: unit.unit,
    qualifier: number.qualifier,
  };
}

const scaled = (value: number | null, factor: number) =>
  value === null ? null : rounded(value * factor);

/** What counts nothing after all is left out; the rest gets the word behind it. */
function countable(text: string, span: Span, number: NumberMatch, unit: UnitMatch): Span[] {
  const qualified = span.qualifier !== 'exact';
  if (number.bare && !qualified) return [];
  if (isArticle(text, span, number, unit) && !qualified) return [];
  return [withSuffix(text, withHalf(text, span, unit))];
}

/** 满一年, 用了一年, 提高一个百分点: something is measured, so that 一 is a number. */
const MEASURED_BEFORE =
  /(?:[满足整用耗长宽高深厚重达涨]|需要?|仅|只有|历时|持续|提[高升前]|增[长加]|下降|上升|减少|缩短|降低|延长|超过|相差|相隔)了?$/;
/** 一公里多, 一小时左右, 一倍 */
const MEASURED_BEHIND = /^(?:多|余|以[上内下]|左右|上下)/;

/** Han 一 before a classifier is an article (一名, 一项); before a measure it counts where it is measured (满一年). */
function isArticle(text: string, { start }: Span, number: NumberMatch, unit: UnitMatch): boolean {
  if (!number.han || number.value !== 1 || number.multiplier !== 1) return false;
  if (!unit.measure) return true;
  const isMeasured = MEASURED_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  return !isMeasured && !MEASURED_BEHIND.test(text.slice(unit.end));
}

/** 一年半, 两个半小时 is not split: a half behind the unit belongs to it. */
function withHalf(text: string, span: Span, unit: UnitMatch): Span {
  const more = text.charAt(span.end);
  if (unit.measure && more === '半' && span.value !== null && span.value < 100) {
    return { ...span, end: span.end + 1, value: span.value + 0.5 };
  }
  if (unit.measure && /[多余]/.test(more) && !/[多余]/.test(text.slice(span.start, span.end))) {
    return { ...span, end: span.end + 1, qualifier: 'moreThan' };
  }
  return span;
}

/** 不少于20万元: the word before bounds the number, unless it belongs to another word (节约). */
function withPrefix(text: string, span: Span, decoys: Uint8Array): Span {
  const currency = CURRENCY_WORDS.find((word) => text.endsWith(word, span.start));
  const start = currency ? span.start - currency.length : span.start;
  const gap = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const round = /^[百千万亿]/.test(text.slice(span.start)) ? ROUND_PREFIXES : [];
  const prefix = [...PREFIXES, ...round].find(
    ({ word, notAfter = '' }) =>
      text.endsWith(word, gap) &&
      !decoys[gap - 1] &&
      !notAfter.includes(text.charAt(gap - word.length - 1) || '\n'),
  );
  if (!prefix) return { ...span, start };
  const qualifier = span.qualifier === 'range' ? span.qualifier : prefix.qualifier;
  return { ...span, start: gap - prefix.word.length, qualifier };
}

function withSuffix(text: string, span: Span): Span {
  const suffix = SUFFIX_WORDS.find((word) => text.startsWith(word, span.end));
  if (!suffix) return span;
  const weaker = span.qualifier === 'exact' || span.qualifier === 'about';
  const qualifier = weaker ? (SUFFIXES[suffix] as Qualifier) : span.qualifier;
  return { ...span, end: span.end + suffix.length, qualifier };
}

/** 5至15万元, 10万元至12万元: the last multiplier and unit spread to the left (GB/T 15835 §5.1.4). */
function rangeAt(text: string, at: number, first: NumberMatch): Span | null {
  const leftUnit = unitBehind(text, at, first);
  const joinAt = leftUnit ? leftUnit.end : first.end;
  const join = /^ ?[至到~-]{1,2} ?/.exec(text.slice(joinAt, joinAt + 4))?.[0];
  if (!join || first.value === null) return null;
  const second = numberAt(text, joinAt + join.length);
  if (!second || second.value === null || second.value <= first.value / 1e4) return null;
  if (leftUnit && /[从由自]$/.test(text.slice(0, at))) return null;
  const unit = unitBehind(text, joinAt + join.length, second);
  if (!unit || (leftUnit && leftUnit.unit !== unit.unit)) return null;
  const spread = first.multiplier === 1 && !leftUnit ? second.multiplier : 1;
  const span = spanOf(at, { ...second, value: null, qualifier: 'range' }, unit);
  const [min, max] = [first.value * spread, second.value];
  return { ...span, min: scaled(min, unit.factor), max: scaled(max, unit.factor) };
}

/** ¥300,000: the currency stands before, and no unit behind. */
function currencyBefore(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const word = CURRENCY_WORDS.find((candidate) => text.endsWith(candidate, at));
  if (!word) return null;
  const unit = CURRENCY_PREFIXES[word] as UnitCode;
  return { end: number.end, unit, factor: 1, word: '', measure: true };
}

/** 人次达38.9万, 户数突破1.2万: the heading word says what is counted, and the number stands alone. */
const COUNTED_AHEAD =
  /(人次|人数|人口|户数|用户|客户)(?:已|共|总计|累计)?(?:达到?|为|增至|升至|突破|超过?|近|约)*$/;
const AHEAD_UNITS: Readonly<Record<string, UnitCode>> = {
  ...{ 人次: 'personTime', 人数: 'person', 人口: 'person', 户数: 'household' },
  ...{ 用户: 'item', 客户: 'item' },
};

function unitAhead(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const alone = /^(?:[,。;、)]|$)/.test(text.slice(number.end));
  const word = COUNTED_AHEAD.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
  const unit = AHEAD_UNITS[word];
  if (!unit || !alone || number.han) return null;
  return { end: number.end, unit, factor: 1, word, measure: false };
}

/** 指数达到103.5: an index has no unit. */
function indexNumber(text: string, at: number, number: NumberMatch): Span[] {
  if (
    number.han ||
    !/(?:指数|得分|评分)[^,。;、\d]{0,4}$/.test(text.slice(Math.max(0, at - 8), at))
  )
    return [];
  const unit: UnitMatch = { end: number.end, unit: 'number', factor: 1, word: '', measure: true };
  return [spanOf(at, number, unit)];
}
