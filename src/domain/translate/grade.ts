import { parseQuantities } from '../quantity';
import type { PieceKind } from './piece';

/** How serious a stale translation is: a figure, a quotation, or other words changed. */
export type Grade = 'number' | 'quote' | 'wording';

/** Returns the most serious change between two source texts: number, then quote, then wording. */
export function gradeOf(kind: PieceKind, before: string, after: string): Grade {
  if (figuresOf(before) !== figuresOf(after) || kind === 'metric.text') return 'number';
  if (kind.startsWith('quote.') || speechOf(before) !== speechOf(after)) return 'quote';
  return 'wording';
}

/** Returns every quantity by value, and every run of digits: years, dates, numbers of documents. */
function figuresOf(text: string): string {
  const quantities = parseQuantities(text, 'zh').map(
    ({ value, min, max, unit, qualifier }) => `${value} ${min} ${max} ${unit} ${qualifier}`,
  );
  const digits = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return [...quantities.sort(), ...digits.sort()].join('|');
}

/** Returns the text between quotation marks. */
const speechOf = (text: string): string => (text.match(/“[^”]*”/g) ?? []).join('|');
