import type { Metric, Section, Table } from '../report';
import { gridOf } from '../report/grid';
import { cellText } from '../report/table';
import type { EnclosedFigure, Passage } from './enclosed';

/** Makes keys. */
export type NewKey = (kind: 'metric' | 'quote') => string;

/** Takes the passage with these words, once. */
export type Take = (words: string) => Passage | null;

/** Returns the figures of a passage as enclosed, in their places in the section. */
export function figuresOf(
  passage: Passage | null,
  { key }: Section,
  paragraph: number,
  words: string,
  newKey: NewKey,
): Metric[] {
  return (passage?.figures ?? []).flatMap(({ at, ...said }) =>
    at && words.slice(at.start, at.end) === said.text
      ? [
          {
            ...madeOf(said, newKey),
            place: { section: key, paragraph, start: at.start, end: at.end },
          },
        ]
      : [],
  );
}

/** Returns the figures of a cell as enclosed. */
export function cellFigures(
  passage: Passage | null | undefined,
  { key }: Section,
  table: Table,
  newKey: NewKey,
): Metric[] {
  const grid = gridOf(table.rows);
  return (passage?.figures ?? []).flatMap(({ at, ...said }) => {
    const [row, column] = [(at?.row ?? 0) - 1, (at?.column ?? 0) - 1];
    const square = grid[row]?.[column];
    if (!at || !square || cellText(square.cell).slice(at.start, at.end) !== said.text) return [];
    const place = {
      section: key,
      paragraph: table.after,
      start: at.start,
      end: at.end,
      cell: { table: table.key, row, column },
    };
    return [{ ...madeOf(said, newKey), place }];
  });
}

const madeOf = (said: Omit<EnclosedFigure, 'at'>, newKey: NewKey): Metric =>
  ({ key: newKey('metric'), ...said }) as Metric;
