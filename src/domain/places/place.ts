/** A stretch of a block of a section: `paragraph` counts the blocks from 1, 0 is the heading; UTF-16 offsets. */
export interface ProsePlace {
  paragraph: number;
  start: number;
  end: number;
}

/** A stretch of a cell: table, row and cell are counted from 1, the rows of the header among them. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
  start: number;
  end: number;
}

export type FigurePlace = ProsePlace | CellPlace;
