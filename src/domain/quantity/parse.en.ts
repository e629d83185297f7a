import { conversion } from './equal';
import type { Qualifier } from '../report';
import {
  COUNTED,
  CURRENCIES_BEFORE,
  MAGNITUDES,
  NUMBER_WORDS,
  PREFIXES_EN,
  UNIT_WORDS,
} from './lexicon.en';
import type { Quantity } from './quantity';
import type { UnitCode } from './units';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const words = (table: Readonly<Record<string, number>>) => Object.keys(table).join('|');
const TENS_AND_ONES = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)`;
/** `1,762`, `1.86 million`, `twenty-three`, `nine` */
const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${TENS_AND_ONES}|${words(NUMBER_WORDS)})(?:[ -](?:${words(MAGNITUDES)}))?`;
const escaped = (word: string) => word.replace('$', '\\$');
const CURRENCY = CURRENCIES_BEFORE.map(([word]) => escaped(word)).join('|');
const PREFIX = PREFIXES_EN.map(([word]) => word).join('|');

/**
 * `(more than) (RMB )1.86 million( to 2 million)`: qualifier, currency, number, and the end of a range.
 * A number inside a word or a code (G60, 2nd, 3D) is none.
 */
const QUANTITY = new RegExp(
  `(?:\\b(${PREFIX}) )?(?:(${CURRENCY}) ?)?(?<![\\w.,-])(${NUMBER})(?:(?: to |[–—-])(?:(?:${CURRENCY}) ?)?(${NUMBER}))?(?![\\w])(?!,\\d)`,
  'gi',
);

/** What counts nothing: years, dates, ordinals, clock times, codes in quote marks, one of two. */
const DECOYS: readonly RegExp[] = [
  new RegExp(`${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH} \\d{4}`, 'g'),
  /(?<![\d,.])(?:19|20)\d\d(?![\d,.]\d)(?! (?:households|people|mu|percent))/g,
  /\b\d+(?:st|nd|rd|th)\b|\b\d{1,2}:\d{2}\b|\bNo\. ?\d+/g,
  /["“][^"”.!?]{1,14}["”]/g,
  /\b(?:Group|Article|Phase|Chapter|Section|Item|Route|Line|Part) \d+/g,
  /\b(?:these|those|the|both) two\b|\btwo of\b(?! the \d)/gi,
];

/** The quantities that an English text states, in order, with offsets into it. House style: domain terms as in GWR. */
export function parseEn(text: string): Quantity[] {
  const decoys = covered(text);
  const stated = [...text.matchAll(QUANTITY)].flatMap((match) => {
    const number = match.index + match[0].lastIndexOf(match[4] ?? match[3] ?? '');
    return decoys[number] || decoys[numberStart(match)] ? [] : [quantityOf(text, match)];
  });
  return withGlosses(text, stated);
}

/** 1,200 mu (80 hectares) is one quantity that is stated twice. */
function withGlosses(text: string, stated: Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of stated) {
    const before = kept.at(-1);
    const inBrackets = before && text.slice(before.end, quantity.start) === ' (';
    const { start, end, text: again } = quantity;
    if (inBrackets && conversion(before.unit, quantity.unit))
      before.gloss = { start, end, text: again };
    else kept.push(quantity);
  }
  return kept;
}

const numberStart = (match: RegExpMatchArray) =>
  (match.index ?? 0) + (match[1] ? match[1].length + 1 : 0);

function covered(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const decoy of DECOYS) {
    for (const { index, 0: found } of text.matchAll(decoy))
      mask.fill(1, index, index + found.length);
  }
  return mask;
}

function quantityOf(text: string, match: RegExpMatchArray): Quantity {
  const [all, prefix, currency, first = '', second] = match;
  const start = match.index ?? 0;
  const behind = unitBehind(text, start + all.length);
  const unit = currencyUnit(currency) ?? behind.unit;
  const end = start + all.length + (currency ? 0 : behind.length);
  const span = { start, end, text: text.slice(start, end), unit };
  if (second) return { ...span, ...rangeOf(first, second), value: null, qualifier: 'range' };
  return { ...span, value: amount(first), min: null, max: null, qualifier: qualifierOf(prefix) };
}

/** 50,000 to 150,000; a magnitude at the end spreads to the left: 2 to 3 million. */
function rangeOf(first: string, second: string) {
  const magnitude = / ([a-z]+)$/i.exec(second)?.[1]?.toLowerCase() ?? '';
  const spread = /[a-z]$/i.test(first) ? 1 : (MAGNITUDES[magnitude] ?? 1);
  return { min: amount(first) * spread, max: amount(second) };
}

/** The number that words or digits say: 1.86 million is 1860000, twenty-three 23. */
function amount(number: string): number {
  const [digits = '', magnitude = ''] = number
    .toLowerCase()
    .split(/ |-(?=hundred|thousand|million|billion|trillion)/);
  const base = /\d/.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : digits
        .split('-')
        .reduce((sum, word) => sum + (word === 'one' ? 1 : (NUMBER_WORDS[word] ?? 0)), 0);
  return Number((base * (MAGNITUDES[magnitude] ?? 1)).toPrecision(15));
}

const currencyUnit = (word: string | undefined): UnitCode | null =>
  CURRENCIES_BEFORE.find(([printed]) => printed.toLowerCase() === word?.toLowerCase())?.[1] ?? null;

const qualifierOf = (prefix: string | undefined): Qualifier =>
  PREFIXES_EN.find(([printed]) => printed === prefix?.toLowerCase())?.[1] ?? 'exact';

/** A unit of measure belongs to the span; of a thing that is counted only the unit is taken. */
function unitBehind(text: string, end: number): { unit: UnitCode; length: number } {
  const rest = text.slice(end, end + 40);
  for (const [printed, unit] of UNIT_WORDS) {
    const found = new RegExp(`^[ -]?(?:${printed})(?![a-z])`, 'i').exec(rest);
    if (found) return { unit, length: found[0].length };
  }
  const counted = COUNTED.find(([nouns]) =>
    new RegExp(`^ (?:[a-z-]+ ){0,2}(?:${nouns})\\b`, 'i').test(rest),
  );
  return { unit: counted?.[1] ?? 'item', length: 0 };
}
