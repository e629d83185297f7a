const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿廿卅卌½¼¾⅓⅔]/;
const HAN = /[〇零一二三四五六七八九十百千万亿]/;

/** A text as printed, the same text in one width and script, and a mask of numerals that are not figures. */
export interface Printed {
  raw: string;
  text: string;
  excluded: Uint8Array;
}

/**
 * Returns whether a numeral, or a mark that belongs to one, is right before a number. The number is then only the end
 * of what is printed: 1万3元, 1,23万, 1'234元, ×30. Words that end with a numeral (统一) do not count.
 */
export function touchesBefore({ raw, text, excluded }: Printed, start: number): boolean {
  const mark = text.charAt(start - 1);
  if (mark === '') return false;
  if (NUMERAL.test(mark)) return !excluded[start - 1] || /\d/.test(mark);
  const before = text.charAt(start - 2);
  if (mark === '.' && BEFORE_POINT.test(before)) return true;
  if (".,/'’".includes(mark)) return /\d/.test(before) && raw.charAt(start - 1) !== '，';
  if (mark === '点') return HAN.test(before) && !excluded[start - 1];
  return '×*÷^±'.includes(mark);
}

/** What may be before a point without its zero (.5%): no sentence can end there. */
const BEFORE_POINT = /^[\s(:,<>≤≥~为达至到约近超率]?$/;

/** Returns whether a numeral continues after a number that has no unit. */
export function touchesAfter({ raw, text, excluded }: Printed, end: number): boolean {
  const mark = text.charAt(end);
  if (mark === '') return false;
  if (NUMERAL.test(mark)) return !excluded[end];
  const joins = ".,/'’".includes(mark) && raw.charAt(end) !== '，';
  return joins && /\d/.test(text.charAt(end - 1)) && /\d/.test(text.charAt(end + 1));
}

/** Returns whether a number is one of two sides of an area: 5米×8米. */
export const isMultiplied = (text: string, end: number): boolean =>
  /^ ?[×*] ?\d/.test(text.slice(end, end + 4));

/** Returns whether a smaller amount that was not read follows the unit: 12元5角. */
export const hasRest = (text: string, end: number): boolean =>
  /[元块圆]$/.test(text.slice(end - 1, end)) &&
  /^[\d〇零一二两三四五六七八九十]+(?:\.\d+)?[角毛分]/.test(text.slice(end, end + 8));
