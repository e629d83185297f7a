/**
 * Digits in groups of three with spaces between them, as departments of Hong Kong print them: 13 246. A word must
 * follow, because two numbers of a table may also stand side by side. After a month or a label the first number is a
 * day or an index.
 */
const SPACED =
  /(?<!\d |[\d.,:/-]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Table|Figure|Chart|Chapter|Section|Appendix|Annex|Form|Group|Class|Grade|Level|Phase|Page|Article|No\.?) )\b\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d.,:/-]\d|\d|[ \u00a0]\d)(?=[.,;)]?(?: ?[a-z(]| [A-Z]|\s*$))/g;

/** Writes such numbers with commas. Every character keeps its offset. */
export const withCommas = (text: string): string =>
  text.replace(SPACED, (found) => found.replace(/[^\d]/g, ','));
