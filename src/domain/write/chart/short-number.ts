const ZH: [from: number, word: string][] = [
  [1e8, '亿'],
  [1e4, '万'],
];
const EN: [from: number, word: string][] = [
  [1e9, ' billion'],
  [1e6, ' million'],
];

const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Writes a number short enough for a bar, with at most four digits: 12.34万, 1.2 million, 8,640. */
export function shortNumber(value: number, locale: string): string {
  const [from, word] = scaleFor(value, locale);
  return written(value, from) + word;
}

/** Writes a range. A common multiplier is written once: 1.1–1.25 million. */
export function shortRange(min: number, max: number, locale: string): string {
  const [from, word] = scaleFor(max, locale);
  if (scaleFor(min, locale)[0] === from)
    return `${written(min, from)}–${written(max, from)}${word}`;
  return `${shortNumber(min, locale)}–${shortNumber(max, locale)}`;
}

/** Writes a number short, but only if it stays exact: 120万, 1.2 million. 1,234,567 is written in full. */
export function wholeNumber(value: number, locale: string): string {
  const [from] = scaleFor(value, locale);
  const isWhole = Number((value / from).toPrecision(DIGITS)) * from === value;
  return isWhole ? shortNumber(value, locale) : written(value, 1);
}

const DIGITS = 4;

const scaleFor = (value: number, locale: string): [from: number, word: string] =>
  (locale.startsWith('zh') ? ZH : EN).find(([least]) => Math.abs(value) >= least) ?? [1, ''];

function written(value: number, from: number): string {
  const number =
    from === 1 ? GROUPED.format(value) : String(Number((value / from).toPrecision(DIGITS)));
  return number.replace('-', '−');
}
