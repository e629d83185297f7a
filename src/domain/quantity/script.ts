import type { Language } from './quantity';

const HAN = /\p{Script=Han}/u;
/** The letters of a word that may begin English, and of one that may follow it: "in" and "the", and no "m" of a unit. */
const FIRST = 2;
const LATER = 3;

/** A unit in Latin letters makes no English sentence (800Mbps); two words do. */
function isEnglish(text: string): boolean {
  const lengths = (text.match(/[A-Za-z]+/g) ?? []).map((word) => word.length);
  const first = lengths.findIndex((length) => length >= FIRST);
  return first >= 0 && lengths.slice(first + 1).some((length) => length >= LATER);
}

/**
 * The language by which the figures of a text are read: English words without a Han character are English also in a
 * report that is Chinese, such as an English original before it has a locale of its own.
 */
export const languageOf = (text: string, language: Language): Language =>
  language === 'zh' && !HAN.test(text) && isEnglish(text) ? 'en' : language;
