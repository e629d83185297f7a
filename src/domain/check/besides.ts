import type { Place, Section } from '../report';
import { cellText } from '../report/table';
import { gridOf } from '../report/grid';

/** A text of a section outside its prose, with its place. */
export interface Besides {
  text: string;
  /** `start` and `end` are offsets into the words of a cell; elsewhere they are 0. */
  place: Place;
}

/** Returns the captions of the photos and tables of a section, and its notes, each with the paragraph it belongs to. */
export const captionsOf = ({ key, photos, tables, notes }: Section): Besides[] => [
  ...photos.map(({ caption, after }) => at(key, caption, after)),
  ...tables.map(({ caption, after }) => at(key, caption, after)),
  ...notes.map(({ text, paragraph }) => at(key, text, paragraph)),
];

/** Returns the cells of the tables of a section. A merged cell appears once. */
export const cellsOf = ({ key, tables }: Section): Besides[] =>
  tables.flatMap((table) =>
    [...new Set(gridOf(table.rows).flat())].flatMap((square) => {
      if (!square) return [];
      const text = cellText(square.cell);
      const { row, column } = square;
      const cell = { table: table.key, row, column };
      return [{ text, place: { ...at(key, text, table.after).place, cell } }];
    }),
  );

const at = (section: string, text: string | null, paragraph: number): Besides => ({
  text: text ?? '',
  place: { section, paragraph, start: 0, end: 0 },
});
