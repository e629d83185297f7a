/** A stretch of a block of a section, in UTF-16 offsets. `paragraph` counts the blocks from 1; 0 is the heading. */
export interface ProsePlace {
  paragraph: number;
  start: number;
  end: number;
}

/** A stretch of a table cell. Table, row and column are counted from 1, including the header rows. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
  start: number;
  end: number;
}

export type FigurePlace = ProsePlace | CellPlace;
