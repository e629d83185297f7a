import type { Node } from 'prosemirror-model';
import type { Component } from '../../../domain/desk';
import { partsOf } from '../editor/sections';
import { stretchesOf } from '../editor/stretches';

/** A figure of the prose, as a row of the table. */
export interface FigureRow {
  record: Component;
  text: string;
  from: number;
  to: number;
  /** The heading of the figure's section, and the figure's number in the text. */
  section: string;
  at: number;
}

/** Returns every recorded figure, in the order of the text. */
export function rowsOf(doc: Node): FigureRow[] {
  const parts = partsOf(doc);
  return stretchesOf(doc, 'figure').map(({ mark, from, to }, at) => ({
    ...{ record: mark.attrs.record as Component, text: doc.textBetween(from, to), from, to, at },
    section: parts.findLast((part) => part.from <= from)?.text ?? '',
  }));
}

export const COLUMNS = ['text', 'label', 'value', 'unit', 'indicator', 'section'] as const;

export type Column = (typeof COLUMNS)[number];

export interface Order {
  column: Column;
  isDown: boolean;
}

/**
 * Sorts rows by one column. `section` is the order of the text, which also decides between equal rows. Empty values
 * come last.
 */
export function sorted(rows: readonly FigureRow[], { column, isDown }: Order): FigureRow[] {
  const sign = isDown ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (column === 'section') return sign * (a.at - b.at);
    const [left, right] = [valueOf(a, column), valueOf(b, column)];
    const isEmpty = Number(left === '') - Number(right === '');
    return isEmpty || sign * compare(left, right) || a.at - b.at;
  });
}

const valueOf = (row: FigureRow, column: Column): string | number => {
  if (column === 'text') return row.text;
  const value = row.record[column];
  return typeof value === 'number' ? value : String(value ?? '');
};

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'zh-Hans', { numeric: true });
}
