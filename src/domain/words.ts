/**
 * A numeral is one word, however it is written: of two people who change 200, one to 300 and one to 250, none wrote 350.
 * So is a word of Latin letters; every other character is one by itself.
 */
const WORDS = /[\d０-９.,，．%％‰零〇一二两三四五六七八九十百千万亿]+|[\p{Script=Latin}]+|[^]/gu;

/** The words of a text, in either language, which together are the text. */
export const wordsIn = (text: string): string[] => text.match(WORDS) ?? [];
