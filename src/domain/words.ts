/**
 * A numeral is one word, however it is written. If two people change 200, one to 300 and one to 250, a merge must not
 * make 350. A Latin word is one word, too. Every other character is a word by itself.
 */
const WORDS = /[\d０-９.,，．%％‰零〇一二两三四五六七八九十百千万亿]+|[\p{Script=Latin}]+|[^]/gu;

/** Splits a text of either language into words. Joined together, they are the text again. */
export const wordsIn = (text: string): string[] => text.match(WORDS) ?? [];
