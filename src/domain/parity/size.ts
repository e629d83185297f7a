import type { Language } from '../quantity';

/** A Latin letter or a digit of a Chinese text becomes about one letter of English, a character about four. */
const LATIN = 0.28;

/** How much a text says, in characters of its language: what is Latin or a digit in Chinese counts less. */
export function sizeOf(text: string, language: Language): number {
  if (language === 'en') return text.length;
  const others = text.replace(/[\u3400-\u9fff]/g, '').length;
  return text.length - others + others * LATIN;
}
