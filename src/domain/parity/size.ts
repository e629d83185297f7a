import type { Language } from '../quantity';

/**
 * A Latin letter or digit of a Chinese text becomes about one English letter. A Chinese character becomes about four.
 */
const LATIN = 0.28;

/** Returns the length of a text in characters of its language. In Chinese, Latin letters and digits count less. */
export function sizeOf(text: string, language: Language): number {
  if (language === 'en') return text.length;
  const others = text.replace(/[\u3400-\u9fff]/g, '').length;
  return text.length - others + others * LATIN;
}
