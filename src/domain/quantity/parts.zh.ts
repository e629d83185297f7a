import { fromHan } from './han';
import {
  exactly,
  HUNDRED,
  product,
  sticky,
  THOUSAND,
  TRILLION,
  type NumberMatch,
} from './number-match.zh';

const MULTIPLIER = `(?:万亿|[十百千]?[万亿]|${TRILLION}|${HUNDRED}|${THOUSAND})`;

/** The largest number of parts. There are no more multipliers, and each part is smaller than the part before it. */
const MOST_PARTS = 12;
/**
 * Matches `1亿5000万`, `3万5千`, `3万5000`, `1万2,083`, `316亿1012.52万`, `3千5百万`, `1亿零500多万`. A year after a multiplier is not
 * a part: `2万2024年`.
 */
const PARTS = new RegExp(
  `((?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)${MULTIPLIER}零?){1,${MOST_PARTS}})(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![.,]?\\d|年)([多余]?)(${MULTIPLIER}?)([多余]?)`,
  'y',
);
/** A part of what that pattern matched. */
const PART = new RegExp(`([\\d,]+)(兆|${MULTIPLIER})`, 'g');

interface Part {
  count: number;
  multiplier: number;
}

/** Returns a number that is printed in parts, each below the multiplier of the part before it. Else null. */
export function partsAt(text: string, at: number): NumberMatch | null {
  const match = sticky(PARTS, text, at);
  if (!match) return mixedAt(text, at);
  const [all, head = '', digits = '', infix = '', multipliers = '', after = ''] = match;
  const parts = placed([...pairsOf(head), [digits, multipliers]]);
  // 3万422元 and 1万658人 in Taiwan: three digits and a unit are no cut number.
  const isThree =
    /万$/.test(head) && /^\d{3}$/.test(digits) && UNIT.test(text.slice(at + match[0].length));
  const isWhole = multipliers || head.endsWith('零') || isThree || fills(digits, parts.at(-2));
  if (!isWhole || !isDescending(parts)) return null;
  const value = parts.reduce((total, { count, multiplier }) => total + count * multiplier, 0);
  const end = at + all.length;
  const multiplier = product(multipliers);
  return exactly(value, infix || after, { end, multiplier, han: false, bare: false });
}

/** 3万五千, 1亿五千万: digits, and below their multiplier a number in Han numerals. */
const MIXED =
  /(\d{1,4})([万亿])([一二两三四五六七八九][十百千][零一二三四五六七八九十百千万]*)([多余]?)/y;

function mixedAt(text: string, at: number): NumberMatch | null {
  const [all = '', digits = '', multipliers = '', rest = '', word = ''] =
    sticky(MIXED, text, at) ?? [];
  const [multiplier, below] = [product(multipliers), fromHan(rest)];
  if (all === '' || below === null || below >= multiplier) return null;
  const printed = { end: at + all.length, multiplier: 1, han: false, bare: false };
  return exactly(Number(digits) * multiplier + below, word, printed);
}

const UNIT = /^(?:元|人|[件宗户戶])(?![\u4e00-\u9fff]?[\d万千百])/;

type Pair = [digits: string, multipliers: string];

const pairsOf = (head: string): Pair[] =>
  [...head.matchAll(PART)].map(([, digits = '', multipliers = '']) => [digits, multipliers]);

/**
 * Gives each part its multiplier. 万 and 亿 also multiply the parts before them, up to a part with its own 万 or 亿: 3千5百万
 * is 3500万.
 */
function placed(pairs: Pair[]): Part[] {
  let large = '';
  const fromTheEnd = [...pairs].reverse().map(([digits, multipliers]) => {
    const own = /[万亿兆]+$/.exec(multipliers)?.[0] ?? '';
    large = own || large;
    const small = multipliers.slice(0, multipliers.length - own.length);
    return { count: Number(digits.replaceAll(',', '')), multiplier: product(small + large) };
  });
  return fromTheEnd.reverse();
}

const isDescending = (parts: Part[]): boolean =>
  parts.every(({ count, multiplier }, index) => {
    const before = parts[index - 1];
    return !before || count * multiplier < before.multiplier;
  });

/** Returns whether a part without a multiplier has every digit of its place: 3万5000 is one number, 1万3 is not. */
const fills = (digits: string, before: Part | undefined): boolean =>
  digits.replaceAll(',', '').split('.')[0]?.length === Math.log10(before?.multiplier ?? 1);
