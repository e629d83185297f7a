const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿廿卅卌½¼¾⅓⅔]/;
const HAN = /[〇零一二三四五六七八九十百千万亿]/;

/** A text as printed, in one width and script, and where its numerals count nothing. */
export interface Printed {
  raw: string;
  text: string;
  excluded: Uint8Array;
}

/**
 * Whether another numeral or mark of one stands right before a number, so that it is only the end of what is printed:
 * 1万3元, 1,23万, 1'234元, ×30. Words that a numeral ends (统一) are excluded.
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

/** .5% where no sentence can end: a point without its zero. */
const BEFORE_POINT = /^[\s(:,<>≤≥~为达至到约近超率]?$/;

/** Whether a numeral goes on after a number that has no unit. */
export function touchesAfter({ raw, text, excluded }: Printed, end: number): boolean {
  const mark = text.charAt(end);
  if (mark === '') return false;
  if (NUMERAL.test(mark)) return !excluded[end];
  const joins = ".,/'’".includes(mark) && raw.charAt(end) !== '，';
  return joins && /\d/.test(text.charAt(end - 1)) && /\d/.test(text.charAt(end + 1));
}

/** 5米×8米: one of two measures of an area. */
export const isMultiplied = (text: string, end: number): boolean =>
  /^ ?[×*] ?\d/.test(text.slice(end, end + 4));

/** 12元5角: what is smaller stands after the unit and was not read with it. */
export const hasRest = (text: string, end: number): boolean =>
  /[元块圆]$/.test(text.slice(end - 1, end)) &&
  /^[\d〇零一二两三四五六七八九十]+(?:\.\d+)?[角毛分]/.test(text.slice(end, end + 8));
