import { fromHan } from './han';
import { exactly, product, sticky, type NumberMatch } from './number-match.zh';

/** An unknown digit before or after a multiplier: `数十万`, `几百`, `十几`, `二十几万`. */
const SEVERAL =
  /((?<![人户总次个指分系基多少无半])数[十百千万亿]+|几[十百千万亿]+|[一二三四五六七八九]?十几)([万亿]?)[多余]?/y;

/**
 * Two neighbouring digits, which name a range: `两三百`, `三四个`, `三五米`, `十二三万`, `一百二三十`. 三五 is the only pair that skips a
 * digit.
 */
const NEIGHBOURS =
  /((?:[一二两三四五六七八九]?[百千])?[二三四五六七八九]?十|[一二两三四五六七八九][百千万])?(一二|一两|两三|二三|三四|三五|四五|五六|六七|七八|八九)([十百千万亿]*)/y;

/** Reads an amount with an unknown digit as widely as is fair: 数十 is 20 to 99, 十几 is 11 to 19. */
export function severalAt(text: string, at: number): NumberMatch | null {
  const match = sticky(SEVERAL, text, at);
  if (!match) return null;
  const [all, numeral = '', after = ''] = match;
  const tail = product(after);
  const [min, max] = numeral.endsWith('几') ? onesAfter(numeral) : severalOf(numeral);
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

/** 百十平方米: about a hundred. */
const ABOUT_HUNDRED = /百十(?![一二两三四五六七八九])/y;

/** Reads 百十 as about a hundred. */
export function aboutHundredAt(text: string, at: number): NumberMatch | null {
  const match = sticky(ABOUT_HUNDRED, text, at);
  if (!match) return null;
  const printed = { end: at + match[0].length, multiplier: 1, han: true, bare: false };
  return { ...exactly(100, '', printed), qualifier: 'about' };
}

/** 十几 is 11 to 19, 二十几 21 to 29. */
function onesAfter(numeral: string): [min: number, max: number] {
  const tens = fromHan(numeral.slice(0, -1)) ?? 10;
  return [tens + 1, tens + 9];
}

/** 数十 is 20 to 99, 几百 200 to 990. */
function severalOf(numeral: string): [min: number, max: number] {
  const base = product(numeral.slice(1));
  return [2 * base, 10 * base - base / 10];
}

/** Reads two neighbouring digits as a range: 两三百 is 200 to 300. */
export function neighboursAt(text: string, at: number): NumberMatch | null {
  const match = sticky(NEIGHBOURS, text, at);
  if (!match) return null;
  const [all, head = '', digits = '', tail = ''] = match;
  // 三五四万 has a digit in each place.
  if (!tail && /[一二三四五六七八九]/.test(text.charAt(at + all.length))) return null;
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

/**
 * Returns the multiplier of the pair after a head. After 十 the pair counts ones (十二三万), after 百 tens (一百二三十). Null if
 * the pair does not fit.
 */
function belowHead(head: string, tail: string): string | null {
  if (head.endsWith('十')) return '';
  const below = /^[十百千]/.exec(tail)?.[0];
  return below && product(below) < product(head.slice(-1)) ? below : null;
}
