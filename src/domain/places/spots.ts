import type { PublishedSection } from '../edition';
import { tablesOf } from '../edition';
import { cellText } from '../report/table';
import { textOf } from '../translate/blocks';
import type { CellPlace, ProsePlace } from './place';

/** A text of a section, and its place without `start` and `end`. */
export interface Spot {
  text: string;
  at: Omit<ProsePlace, 'start' | 'end'> | Omit<CellPlace, 'start' | 'end'>;
}

/** Returns the heading and the blocks of a section, in order. */
export function proseOf({ heading, body }: PublishedSection): Spot[] {
  const head = heading ? [{ text: heading, at: { paragraph: 0 } }] : [];
  return [
    ...head,
    ...body.map((block, nth) => ({ text: textOf(block), at: { paragraph: nth + 1 } })),
  ];
}

/** Returns the cells of the tables of a section, in order. */
export const cellsOf = (section: PublishedSection): Spot[] =>
  tablesOf(section).flatMap(({ rows }, table) =>
    rows.flatMap((cells, row) =>
      cells.map((cell, column) => ({
        text: cellText(cell),
        at: { table: table + 1, row: row + 1, column: column + 1 },
      })),
    ),
  );
