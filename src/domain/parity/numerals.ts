import { fromHan } from '../quantity/han';
import { NUMBER_EN, amountEn } from '../quantity/number.en';
import { matchesOf } from '../matches';

const MULTIPLIERS: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const ARABIC_ZH = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?[多余]?(万亿|[百千万亿])?/g;
const HAN = /[〇零一二两三四五六七八九十百千万亿]+/g;
const NUMBER = new RegExp(`(?<![\\w.,])${NUMBER_EN}`, 'gi');
const FIRST_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');
/** English ordinals from first to ninety-ninth, in order. */
export const ORDINALS: readonly string[] = [
  ...FIRST_ORDINALS.slice(0, 19),
  ...TENS.flatMap((ten) => [
    `${ten}ieth`,
    ...FIRST_ORDINALS.slice(0, 9).map((one) => `${ten}y-${one}`),
  ]),
];
const ORDINAL = new RegExp(`\\b(?:${ORDINALS.join('|')})\\b|\\b(\\d+)(?:st|nd|rd|th)\\b`, 'gi');
const WORDS: readonly [word: RegExp, value: number][] = [
  [/\b(?:one|an?|single|once|only|each|per|every)\b/gi, 1],
  [/\b(?:both|two|twice|pair|couple|double[ds]?|second|other|either|twin|dual|half)\b/gi, 2],
  [/\b(?:triple[ds]?|trio|third)\b/gi, 3],
  [/\b(?:quarter|four)/gi, 4],
  [/\bdecades?\b/gi, 10],
  [/\bcentury\b/gi, 100],
  [
    /\b(?:all|wholl?[ey]|every(?:one|body|thing)?|full(?:y)?|entire(?:ly)?|complete(?:ly)?|universal(?:ly)?|without exception)\b/gi,
    100,
  ],
];

/** A numeral of any kind, a figure or not: what a number may have become in the other language. */
export interface Numeral {
  value: number;
  start: number;
  end: number;
}

/** Returns every numeral of a Chinese text. */
export function numeralsZh(text: string): Numeral[] {
  const arabic = matchesOf(text, ARABIC_ZH).map(({ 0: all, 1: digits = '', 2: word, index }) => ({
    value: Number(digits.replaceAll(',', '')) * (MULTIPLIERS[word ?? ''] ?? 1),
    start: index,
    end: index + all.length,
  }));
  const han = matchesOf(text, HAN).flatMap(({ 0: all, index }) => {
    const value = fromHan(all);
    return value === null ? [] : [{ value, start: index, end: index + all.length }];
  });
  return inOrder([...arabic, ...han]);
}

/** Returns every numeral of an English text, with ordinals and words like both and twice. */
export function numeralsEn(text: string): Numeral[] {
  const found: Numeral[] = matchesOf(text, NUMBER).map(({ 0: all, index }) => ({
    value: amountEn(all),
    start: index,
    end: index + all.length,
  }));
  for (const { 0: all, 1: digits, index } of matchesOf(text, ORDINAL)) {
    const value = digits ? Number(digits) : ORDINALS.indexOf(all.toLowerCase()) + 1;
    found.push({ value, start: index, end: index + all.length });
  }
  for (const [word, value] of WORDS) {
    for (const { 0: all, index } of matchesOf(text, word))
      found.push({ value, start: index, end: index + all.length });
  }
  return inOrder(found);
}

/** Returns numerals without those inside another one: 1.04亿 is one number, though 亿 is a numeral of its own. */
export const outermost = (numerals: readonly Numeral[]): Numeral[] =>
  numerals.filter(
    ({ start, end }, at) =>
      ![numerals[at - 1], numerals[at + 1]].some(
        (other) =>
          other &&
          other.start <= start &&
          end <= other.end &&
          end - start < other.end - other.start,
      ),
  );

const inOrder = (found: readonly Numeral[]) => [...found].sort((a, b) => a.start - b.start);
