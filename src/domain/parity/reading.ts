import { pinyin } from 'pinyin-pro';
import { parseQuantities, type Language, type Quantity } from '../quantity';
import { numeralsEn, numeralsZh, type Numeral } from './numerals';
import type { Passage } from './passage';
import { yearsEn, yearsZh, type YearMention } from './years';

/** A quantity and the passage that states it. */
export type Figure = Quantity & {
  passage: Passage;
  /** 是去年的3倍: a multiple of the whole, not of what was added. */
  isWhole: boolean;
};

/** A passage with what alignment and comparison look at, each read once. */
export interface Read {
  passage: Passage;
  language: Language;
  figures: Figure[];
  numerals: Numeral[];
  /** The values of its numerals, and those of its figures alone. */
  values: ReadonlySet<number>;
  stated: readonly number[];
  years: YearMention[];
  /** Chinese in pinyin without tones and spaces, to find names by; of English, the capitalised words. */
  sounds: () => string;
  names: string[];
  spoken: boolean;
}

/** Reads a passage in its language. */
export function readPassage(passage: Passage, language: Language): Read {
  const { text } = passage;
  const figures = parseQuantities(text, language).map((quantity) => ({
    ...quantity,
    passage,
    isWhole: text.charAt(quantity.start - 1) === '的',
  }));
  const numerals = language === 'zh' ? numeralsZh(text) : numeralsEn(text);
  let sounds: string | undefined;
  return {
    ...{ passage, language, figures },
    numerals,
    values: new Set(numerals.map(({ value }) => value)),
    stated: [...new Set(figures.flatMap(({ value }) => value ?? []))],
    years: language === 'zh' ? yearsZh(text) : yearsEn(text, figures),
    sounds: () => (sounds ??= soundsOf(text)),
    names: language === 'en' ? namesIn(text) : [],
    spoken: language === 'zh' ? /“[^”]{8,}/.test(text) : /["“][^"”]{20,}/.test(text),
  };
}

const soundsOf = (text: string): string =>
  pinyin(text.replace(/[^\u4e00-\u9fff]+/g, ''), {
    toneType: 'none',
    type: 'array',
    v: false,
  }).join('');

/** Capitalised words that may be names: not the first word of a sentence, and none that is short. */
function namesIn(text: string): string[] {
  const words =
    text.match(/(?<=[a-z,;:"“]\s)[A-Z][a-z']{3,}|(?<=[A-Z][a-z]+ )[A-Z][a-z']{3,}/g) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase().replaceAll("'", '')))];
}
