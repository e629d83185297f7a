import type { Place, Section } from '../report';
import { cellText } from '../report/table';
import { gridOf } from '../report/grid';

/** A text of a section that is not its prose, and where it stands. */
export interface Besides {
  text: string;
  /** `start` and `end` are offsets into the words of a cell; elsewhere they are 0. */
  place: Place;
}

/** The captions of photos and tables of a section, and its notes: each at the paragraph that it belongs to. */
export const captionsOf = ({ key, photos, tables, notes }: Section): Besides[] => [
  ...photos.map(({ caption, after }) => at(key, caption, after)),
  ...tables.map(({ caption, after }) => at(key, caption, after)),
  ...notes.map(({ text, paragraph }) => at(key, text, paragraph)),
];

/** The cells of the tables of a section, each once. */
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
