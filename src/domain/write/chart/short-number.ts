const ZH: [from: number, word: string][] = [
  [1e8, '亿'],
  [1e4, '万'],
];
const EN: [from: number, word: string][] = [
  [1e9, ' bn'],
  [1e6, ' m'],
];

const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A number as it fits above a bar, at most four digits of it: 12.34万, 1.2 m, 8,640. */
export function shortNumber(value: number, locale: string): string {
  const scales = locale.startsWith('zh') ? ZH : EN;
  const [from, word] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const scaled = value / from;
  const written = word === '' ? GROUPED.format(scaled) : String(Number(scaled.toPrecision(4)));
  return (written + word).replace('-', '−');
}
