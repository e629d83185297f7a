import { pinyin } from 'pinyin-pro';
import { firstWhere } from '../first-where';
import { once } from '../once';
import { ledgerOf, type Entry, type Language, type UnitCode } from '../quantity';
import { contentOf, type Content } from './content';
import { figuresOf, type Figure } from './figures';
import { marksEn } from './marks/en';
import type { Mark } from './marks/mark';
import { marksZh } from './marks/zh';
import { numeralsEn, numeralsZh, type Numeral } from './numerals';
import { inPlain, printedOf, sliceOf, type Passage } from './passage';
import { sizeOf } from './size';
import { withCommas } from './spaced.en';
import { noneTaken } from '../taken';
import { yearsEn, yearsZh, type YearMention } from './years';

export type { Figure } from './figures';

/** A passage with everything that alignment and comparison need. Each part is read once. */
export interface Read {
  passage: Passage;
  language: Language;
  figures: Figure[];
  numerals: Numeral[];
  /** Every numeral, with the outcome of reading it. */
  entries: Entry[];
  /** The values of all numerals; `stated` has those of the figures only. */
  values: ReadonlySet<number>;
  stated: readonly number[];
  years: YearMention[];
  namedYears: ReadonlySet<number>;
  /**
   * The pinyin of a Chinese text without tones and spaces, to find names. `names` has the capitalised words of an
   * English text.
   */
  sounds: () => string;
  names: string[];
  spoken: boolean;
  /** Dates, ordinals and ages: numerals that count nothing. */
  marks: () => Mark[];
  /** The length of the text, in characters of its language. */
  size: number;
  /** The words that the lexicon of reports has. */
  content: () => Content;
}

/**
 * Reads a passage in its language.
 * @param currency what a plain 元 of its document is: `currencyOf`
 */
export function readPassage(given: Passage, language: Language, currency: UnitCode = 'CNY'): Read {
  const passage = inPlain(given);
  const reader = READERS[language];
  const text = reader.plain(passage.text);
  const ledger = ledgerOf(text, language);
  const read = figuresOf(passage, ledger, language, currency);
  const numerals = reader.numerals(text);
  const years = reader.years(printedOf(passage), read);
  const figures = withoutYears(read, years, text.length);
  return readOf(passage, language, { figures, numerals, years, entries: ledger.entries });
}

/** 自九十三年成立 and 2024—2025演出季 name years: no length of time, and no bare amount. */
function withoutYears(figures: Figure[], years: readonly YearMention[], length: number): Figure[] {
  const mayBeYear = ({ unit, isBare }: Figure) => unit === 'year' || isBare;
  if (years.length === 0 || !figures.some(mayBeYear)) return figures;
  const taken = noneTaken(length);
  for (const { start, end } of years) taken.take(start, end);
  return figures.filter((one) => !mayBeYear(one) || !taken.touches(one.start, one.end));
}

/** The patterns that read each language. */
interface Reader {
  /** Returns the text with its numbers in the form that is read. Every character keeps its offset. */
  plain(text: string): string;
  numerals(text: string): Numeral[];
  years(text: string, figures: readonly Figure[]): YearMention[];
  names(text: string): string[];
  marks(text: string): Mark[];
  /** A quotation of some length. A short one is a name or a slogan. */
  speech: RegExp;
}

const READERS: Record<Language, Reader> = {
  zh: {
    plain: (text) => text,
    numerals: numeralsZh,
    years: yearsZh,
    names: () => [],
    marks: marksZh,
    speech: /“[^”]{8,}/,
  },
  en: {
    plain: withCommas,
    numerals: numeralsEn,
    years: yearsEn,
    names: namesIn,
    marks: marksEn,
    speech: /["“][^"”]{20,}/,
  },
};

/** The numerals of a passage. Each kind is read once. */
type Numerals = Pick<Read, 'figures' | 'numerals' | 'years' | 'entries'>;

function readOf(
  passage: Passage,
  language: Language,
  { figures, numerals, years, entries }: Numerals,
): Read {
  const { text } = passage;
  return {
    passage,
    language,
    figures,
    numerals,
    entries,
    values: new Set(numerals.map(({ value }) => value)),
    stated: [...new Set(figures.flatMap(({ value }) => value ?? []))],
    years,
    namedYears: new Set(years.map(({ year }) => year)),
    // Pinyin is expensive, and only a passage with names on the other side needs it.
    sounds: once(() => soundsOf(text)),
    names: READERS[language].names(text),
    spoken: READERS[language].speech.test(text),
    marks: once(() => READERS[language].marks(text)),
    size: sizeOf(text, language),
    content: once(() => contentOf(text, language)),
  };
}

/** Returns the texts of some passages, each on its own line. */
export const textOf = (reads: readonly Read[]): string =>
  reads.map(({ passage }) => passage.text).join('\n');

/** Returns the same texts as their document prints them: names of Hong Kong and Taiwan are told by their traditional characters. */
export const printedTextOf = (reads: readonly Read[]): string =>
  reads.map(({ passage }) => printedOf(passage)).join('\n');

/**
 * Returns a stretch of a passage as a passage. Its numerals are not read again, and keep their offsets in the whole.
 */
export function partOf({ passage, language, ...read }: Read, start: number, end: number): Read {
  const inside = <Placed extends { start: number }>(list: readonly Placed[]): Placed[] =>
    list.slice(
      firstWhere(list, (one) => one.start >= start),
      firstWhere(list, (one) => one.start >= end),
    );
  return readOf(sliceOf(passage, start, end), language, {
    figures: inside(read.figures),
    numerals: inside(read.numerals),
    years: inside(read.years),
    entries: inside(read.entries),
  });
}

/** Returns the Chinese of a text in pinyin, without tones and spaces. */
export const soundsOf = (text: string): string =>
  pinyin(text.replace(/[^\u4e00-\u9fff]+/g, '').replace(/什(?!么)/g, '十'), {
    toneType: 'none',
    type: 'array',
    v: false,
  })
    .join('')
    .replaceAll('ü', 'u');

/** A capitalised word after a lower-case letter or a mark, or after another capitalised word. */
const CAPITALISED = /(?<=[a-z,;:"“]\s)[A-Z][a-z']{3,}|(?<=[A-Z][a-z]+ )[A-Z][a-z']{3,}/g;

/** Returns capitalised words that may be names, without short words and the first word of a sentence. */
function namesIn(text: string): string[] {
  const words = text.match(CAPITALISED) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase().replaceAll("'", '')))];
}
