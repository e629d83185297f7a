import { pinyin } from 'pinyin-pro';
import { inCurrency } from '../currency';
import { firstWhere } from '../first-where';
import { once } from '../once';
import {
  ledgerOf,
  type Entry,
  type Language,
  type Ledger,
  type Quantity,
  type UnitCode,
} from '../quantity';
import { bareAmounts, withElidedUnits, withSharedUnit } from './bare';
import { BY_ZH } from './claim/change.zh';
import { contentOf, type Content } from './content';
import { isTraditional } from '../quantity/script.zh';
import { withGlossesZh } from './gloss.zh';
import { halvesZh } from './halves';
import { marksEn } from './marks/en';
import type { Mark } from './marks/mark';
import { marksZh } from './marks/zh';
import { numeralsEn, numeralsZh, type Numeral } from './numerals';
import type { Passage } from './passage';
import { sizeOf } from './size';
import { asSpeed } from './speed';
import { yearsEn, yearsZh, type YearMention } from './years';

/** A quantity and the passage that states it. */
export type Figure = Quantity & {
  passage: Passage;
  /** 是去年的3倍: a multiple of the whole, not of what was added. */
  isWhole: boolean;
  /** 增长2倍: a multiple of what was added. */
  isAdded: boolean;
  /** No unit follows: what it counts is not known. */
  isBare: boolean;
  /** A net loss of RMB 3 million is said as -300万元 too. */
  isLoss: boolean;
  /** $3 of a territory whose own money is the dollar, and 元 in its script. */
  isLocalMoney: boolean;
};

/** A passage with what alignment and comparison look at, each read once. */
export interface Read {
  passage: Passage;
  language: Language;
  figures: Figure[];
  numerals: Numeral[];
  /** Every numeral, and what became of it. */
  entries: Entry[];
  /** The values of its numerals, and those of its figures alone. */
  values: ReadonlySet<number>;
  stated: readonly number[];
  years: YearMention[];
  namedYears: ReadonlySet<number>;
  /** Chinese in pinyin without tones and spaces, to find names by; of English, the capitalised words. */
  sounds: () => string;
  names: string[];
  spoken: boolean;
  /** Dates, ordinals, ages: numerals that count nothing. */
  marks: () => Mark[];
  /** How much it says, in characters of its language. */
  size: number;
  /** The words that the lexicon of reports knows. */
  content: () => Content;
}

/**
 * Reads a passage in its language.
 * @param currency what a plain 元 of its document is: `currencyOf`
 */
export function readPassage(
  passage: Passage,
  language: Language,
  currency: UnitCode = 'CNY',
): Read {
  const { text } = passage;
  const isChinese = language === 'zh';
  const ledger = ledgerOf(text, language);
  const figures = figuresOf(passage, ledger, language, currency);
  const numerals = isChinese ? numeralsZh(text) : numeralsEn(text);
  const years = isChinese ? yearsZh(text) : yearsEn(text, figures);
  return readOf(passage, language, { figures, numerals, years, entries: ledger.entries });
}

/** The numerals of a passage, each kind read once. */
type Numerals = Pick<Read, 'figures' | 'numerals' | 'years' | 'entries'>;

function readOf(
  passage: Passage,
  language: Language,
  { figures, numerals, years, entries }: Numerals,
): Read {
  const { text } = passage;
  const isChinese = language === 'zh';
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
    names: isChinese ? [] : namesIn(text),
    spoken: SPEECH[language].test(text),
    marks: once(() => (isChinese ? marksZh(text) : marksEn(text))),
    size: sizeOf(text, language),
    content: once(() => contentOf(text, language)),
  };
}

/** The texts of some passages, each on lines of its own. */
export const textOf = (reads: readonly Read[]): string =>
  reads.map(({ passage }) => passage.text).join('\n');

/** A stretch of a passage as one of its own: what stands in it is not read again, and keeps its offsets in the whole. */
export function partOf({ passage, language, ...read }: Read, start: number, end: number): Read {
  const inside = <Placed extends { start: number }>(list: readonly Placed[]): Placed[] =>
    list.slice(
      firstWhere(list, (one) => one.start >= start),
      firstWhere(list, (one) => one.start >= end),
    );
  return readOf({ ...passage, text: passage.text.slice(start, end) }, language, {
    figures: inside(read.figures),
    numerals: inside(read.numerals),
    years: inside(read.years),
    entries: inside(read.entries),
  });
}

/** A quotation of some length; a short one is a name or a slogan. */
const SPEECH = { zh: /“[^”]{8,}/, en: /["“][^"”]{20,}/ };

function figuresOf(
  passage: Passage,
  { quantities, entries }: Ledger,
  language: Language,
  currency: UnitCode,
): Figure[] {
  const { text } = passage;
  // English amounts without a unit are read: whatever is left there is a code.
  const bare = new Set(
    language === 'zh'
      ? [
          ...bareAmounts(entries).map((one) => withSharedUnit(one, quantities, text)),
          ...halvesZh(text),
        ]
      : [],
  );
  const isLocal = once(() => currency !== 'CNY' || isTraditional(text));
  const read = inCurrency(quantities, currency);
  const measured = OWN_FORMS[language](read, text);
  return [...measured, ...bare]
    .sort((a, b) => a.start - b.start)
    .map((quantity) => ({
      ...quantity,
      passage,
      isWhole: text.charAt(quantity.start - 1) === '的',
      isAdded: quantity.unit === 'multiple' && BY_ZH.test(text.slice(0, quantity.start).slice(-8)),
      isBare: bare.has(quantity) || (language === 'en' && isNaked(text, quantity)),
      isLoss: LOSS.test(text.slice(Math.max(0, quantity.start - NEAR_LOSS), quantity.start)),
      isLocalMoney:
        language === 'zh'
          ? quantity.unit === currency && isLocal()
          : quantity.unit === 'USD' && /(?:^|[^A-Z])\$/.test(quantity.text),
    }));
}

/** What each language says of an amount in a form of its own. */
const OWN_FORMS: Record<Language, (read: readonly Quantity[], text: string) => Quantity[]> = {
  zh: (read, text) =>
    withGlossesZh(
      read.map((one) => asSpeed(one, text)),
      text,
    ),
  en: withElidedUnits,
};

/** Words before an amount that say its sign: a net loss, a deficit, 亏损. */
const LOSS =
  /(?:\b(?:loss|losses|deficit|outflow|shortfall)\b[^,;.]*|亏损[^，。；]*|逆差[^，。；]*|净流出[^，。；]*)$/i;
const NEAR_LOSS = 90;

/** An English count that no noun follows: instead of 280, and a mark or a small word. */
const isNaked = (text: string, { unit, end }: Quantity): boolean =>
  unit === 'item' &&
  !/^[- ](?!(?:and|or|to|in|of|at|for|from|by|with|last|a|an|the|as|per|were|was|is|are|than|this|over|on|respectively)\b)[a-z]{3,}/i.test(
    text.slice(end, end + 16),
  );

/** The Chinese of a text in pinyin, without tones and spaces. */
export const soundsOf = (text: string): string =>
  pinyin(text.replace(/[^\u4e00-\u9fff]+/g, '').replace(/什(?!么)/g, '十'), {
    toneType: 'none',
    type: 'array',
    v: false,
  })
    .join('')
    .replaceAll('ü', 'u');

/** After a small letter or a mark, or after another capitalised word. */
const CAPITALISED = /(?<=[a-z,;:"“]\s)[A-Z][a-z']{3,}|(?<=[A-Z][a-z]+ )[A-Z][a-z']{3,}/g;

/** Capitalised words that may be names: not the first word of a sentence, and none that is short. */
function namesIn(text: string): string[] {
  const words = text.match(CAPITALISED) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase().replaceAll("'", '')))];
}
