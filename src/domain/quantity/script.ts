import type { Language } from './quantity';

const HAN = /\p{Script=Han}/u;
/**
 * The minimum length of the first English word ("in") and of one later word ("the"). The "m" of a unit is too short.
 */
const FIRST = 2;
const LATER = 3;

/** Returns whether a text is English. A unit in Latin letters (800Mbps) is not an English sentence; two words are. */
function isEnglish(text: string): boolean {
  const lengths = (text.match(/[A-Za-z]+/g) ?? []).map((word) => word.length);
  const first = lengths.findIndex((length) => length >= FIRST);
  return first >= 0 && lengths.slice(first + 1).some((length) => length >= LATER);
}

/**
 * Returns the language in which the figures of a text are read. A Chinese report may hold English words without a Han
 * character, such as an English original that has no locale yet. They are read as English.
 */
export const languageOf = (text: string, language: Language): Language =>
  language === 'zh' && !HAN.test(text) && isEnglish(text) ? 'en' : language;
