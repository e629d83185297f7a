import type { Language } from './quantity';

const HAN = /\p{Script=Han}/u;
/** A unit in Latin letters makes no English sentence (800Mbps); two words do. */
const ENGLISH = /[A-Za-z]{2,}[^A-Za-z]+(?:[A-Za-z]+[^A-Za-z]+)*?[A-Za-z]{3,}/;

/**
 * The language by which the figures of a text are read: English words without a Han character are English also in a
 * report that is Chinese, such as an English original before it has a locale of its own.
 */
export const languageOf = (text: string, language: Language): Language =>
  language === 'zh' && ENGLISH.test(text) && !HAN.test(text) ? 'en' : language;
