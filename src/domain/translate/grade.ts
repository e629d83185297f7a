import { parseQuantities } from '../quantity';
import type { PieceKind } from './piece';

/** How much it matters that a translation is stale: a figure changed, someone's words, or other words. */
export type Grade = 'number' | 'quote' | 'wording';

/** What changed between two source texts, the gravest first: number, then quote, then wording. */
export function gradeOf(kind: PieceKind, before: string, after: string): Grade {
  if (figuresOf(before) !== figuresOf(after) || kind === 'metric.text') return 'number';
  if (kind.startsWith('quote.') || speechOf(before) !== speechOf(after)) return 'quote';
  return 'wording';
}

/** Every quantity by value, and every other run of digits: years, dates, numbers of documents. */
function figuresOf(text: string): string {
  const quantities = parseQuantities(text, 'zh').map(
    ({ value, min, max, unit, qualifier }) => `${value} ${min} ${max} ${unit} ${qualifier}`,
  );
  const digits = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return [...quantities.sort(), ...digits.sort()].join('|');
}

/** What stands between quotation marks. */
const speechOf = (text: string): string => (text.match(/“[^”]*”/g) ?? []).join('|');
