import type { Figure } from './reading';

/** Amounts that English gives in one word: patterns of the Chinese figure and of the English text. */
const SAYINGS: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [/[几数]十年/, /\bdecades\b/i],
  [/[几数]百年|[几数]个世纪/, /\bcenturies\b/i],
  [/[几数]?百万/, /\bmulti-?million\b/i],
  [/[几数]?十亿/, /\bmulti-?billion\b/i],
  [/(?:一|1)(?:个)?(?:周|星期)/, /\b(?:a|one) week\b/i],
  [/(?:一|1)个月/, /\b(?:a|one) month\b/i],
  [/(?:一|1)年/, /\b(?:a|one) year\b/i],
  [/(?:一|1)个?(?:小时|钟头)/, /\b(?:an|one) hour\b/i],
  [/^(?:50 ?[%％]|百分之五十|五成)$/, /\bhal(?:f|ves?|ved|ving)\b/i],
  [/四分之一|^1\/4$/, /\b(?:a|one)[ -]quarter\b/i],
  [/三分之一|^1\/3$/, /\b(?:a|one)[ -]third\b/i],
  [/五分之一|^1\/5$/, /\b(?:a|one)[ -]fifth\b/i],
  [/十分之一|^1\/10$/, /\b(?:a|one)[ -]tenth\b/i],
  [/三分之二|^2\/3$/, /\btwo[ -]thirds\b/i],
  [/四分之三|^3\/4$/, /\bthree[ -]quarters\b/i],
  [/^0(?![\d.])|^零(?=[人例起件宗])/, /\b(?:zero|nil|no|none|nobody|never|without|free of)\b/i],
];

/**
 * Whether an English text gives a figure of the source in a word that is not read as a number: 几十年 became "for
 * decades".
 */
export const isSaidInWords = ({ text }: Pick<Figure, 'text'>, target: string): boolean =>
  SAYINGS.some(([zh, en]) => zh.test(text) && en.test(target));
