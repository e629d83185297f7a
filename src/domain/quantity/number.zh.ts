import type { Qualifier } from '../report';
import { fromHan } from './han';
import { INFIXES, MULTIPLIERS } from './lexicon.zh';
import { rounded } from './rounded';

/** A number without its unit. `bare`: a multiplier without a digit (万, 百), which alone counts nothing. */
export interface NumberMatch {
  end: number;
  value: number | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  /** A multiplier stood after the digits (15万), which a range spreads to the left. */
  multiplier: number;
  han: boolean;
  bare: boolean;
}

/** `1,050,985.26`, `3 000`, `30`; then 多, 余, 来; then 万, 亿; then 多, 余 once more: `30多万`, `3.88亿余`. */
const ARABIC =
  /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d.,])|\d+(?:\.\d+)?) ?([多余来+]?)((?:[十百]|千(?![瓦米克伏]))?[万亿]*)([多余]?)/y;

/** `一千二百`, `十余万`, `百余`, `三点五`, `两三百`: Han numerals with the same words between. */
const HAN =
  /((?:[〇零一二两三四五六七八九十百万亿]|千(?![瓦米克伏]))+(?:点[〇零一二三四五六七八九]+)?)([多余来]?)((?:[十百万亿]|千(?![瓦米克伏]))*)([多余]?)/y;

/** `数十万`, `几百`, `十几`, `二十几万`: an unknown digit before or after a multiplier. */
const SEVERAL =
  /((?<![人户总次个指分系基多少无半])数[十百千万亿]+|几[十百千万亿]+|[一二三四五六七八九]?十几)([万亿]?)[多余]?/y;

/**
 * `两三百`, `三四个`, `三五米`, `十二三万`, `一百二三十`: neighbouring digits name a range. 三五 is the one pair
 * that skips.
 */
const NEIGHBOURS =
  /((?:[一二两三四五六七八九]?[百千])?[二三四五六七八九]?十|[一二两三四五六七八九][百千万])?(一二|一两|两三|二三|三四|三五|四五|五六|六七|七八|八九)([十百千万亿]*)/y;

/** The number that begins at `at` in a normal text, or null. */
export function numberAt(text: string, at: number): NumberMatch | null {
  return severalAt(text, at) ?? neighboursAt(text, at) ?? arabicAt(text, at) ?? hanAt(text, at);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function arabicAt(text: string, at: number): NumberMatch | null {
  const match = sticky(ARABIC, text, at);
  if (!match) return null;
  const [all, digits = '', infix = '', multipliers = '', after = ''] = match;
  const multiplier = product(multipliers);
  const end = at + all.length;
  const value = Number(digits.replace(/[, ]/g, '')) * multiplier;
  return exactly(value, infix || after, { end, multiplier, han: false, bare: false });
}

function hanAt(text: string, at: number): NumberMatch | null {
  const match = sticky(HAN, text, at);
  if (!match) return null;
  const [all, numeral = '', infix = '', multipliers = '', after = ''] = match;
  const value = fromHan(numeral);
  // 三九, 六一: digits in a row are a name, 〇 or a point makes them a number.
  if (value === null || /^[一二两三四五六七八九]{2,}$/.test(numeral)) return null;
  const bare = /^[百千万亿]+$/.test(numeral);
  const multiplier = product(multipliers) * product(/[万亿]*$/.exec(numeral)?.[0] ?? '');
  const end = at + all.length;
  return exactly(value * product(multipliers), infix || after, {
    end,
    multiplier,
    han: true,
    bare,
  });
}

/** How a number is printed, and where it ends. */
type Printed = Pick<NumberMatch, 'end' | 'multiplier' | 'han' | 'bare'>;

/** One value, bounded by the word within it (多, 余). Written out, as it is made for every number of a text. */
function exactly(value: number, word: string, printed: Printed): NumberMatch {
  return {
    value: rounded(value),
    min: null,
    max: null,
    qualifier: INFIXES[word] ?? 'exact',
    end: printed.end,
    multiplier: printed.multiplier,
    han: printed.han,
    bare: printed.bare,
  };
}

/** The widest fair reading: 数十 is 20 to 99, 十几 is 11 to 19. */
function severalAt(text: string, at: number): NumberMatch | null {
  const match = sticky(SEVERAL, text, at);
  if (!match) return null;
  const [all, numeral = '', after = ''] = match;
  const tail = product(after);
  const [min, max] = numeral.endsWith('几') ? onesBehind(numeral) : severalOf(numeral);
  return {
    value: null,
    min: min * tail,
    max: Math.floor(max) * tail,
    qualifier: 'several',
    end: at + all.length,
    multiplier: tail,
    han: true,
    bare: false,
  };
}

/** 十几 is 11 to 19, 二十几 21 to 29. */
function onesBehind(numeral: string): [min: number, max: number] {
  const tens = fromHan(numeral.slice(0, -1)) ?? 10;
  return [tens + 1, tens + 9];
}

/** 数十 is 20 to 99, 几百 200 to 990. */
function severalOf(numeral: string): [min: number, max: number] {
  const base = product(numeral.slice(1));
  return [2 * base, 10 * base - base / 10];
}

function neighboursAt(text: string, at: number): NumberMatch | null {
  const match = sticky(NEIGHBOURS, text, at);
  if (!match) return null;
  const [all, head = '', digits = '', tail = ''] = match;
  const below = head ? belowHead(head, tail) : tail;
  if (below === null) return null;
  const multiplier = product(tail.slice(below.length));
  const ends = [...digits].map((digit) => (fromHan(head + digit + below) ?? 0) * multiplier);
  return {
    value: null,
    min: ends[0] ?? 0,
    max: ends[1] ?? 0,
    qualifier: 'range',
    end: at + all.length,
    multiplier: product(tail),
    han: true,
    bare: false,
  };
}

/** Behind 十 the pair counts ones (十二三万), behind 百 tens (一百二三十); null where it does not fit. */
function belowHead(head: string, tail: string): string | null {
  if (head.endsWith('十')) return '';
  const below = /^[十百千]/.exec(tail)?.[0];
  return below && product(below) < product(head.slice(-1)) ? below : null;
}

const product = (multipliers: string): number =>
  [...multipliers].reduce((all, one) => all * (MULTIPLIERS[one] ?? 1), 1);
