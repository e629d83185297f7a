import { Paragraph, Table, TableCell, TableRow, VerticalMergeType, WidthType } from 'docx';
import type { Table as ReportTable } from '../../report';
import { gridOf, type Placed } from '../../report/grid';
import type { Words } from '../words';
import { plainRuns, runs } from './runs';
import { styleOf } from './styles';

/**
 * Writes a table with its caption and unit above it. Every square of the grid is written, so that Word does not have to
 * guess.
 */
export function table(node: ReportTable, words: Words): (Paragraph | Table)[] {
  const { caption, unit, header } = node;
  const grid = gridOf(node.rows);
  if (!grid[0]?.length) return [];
  const rows = grid.map(
    (squares, row) => new TableRow({ children: cellsOf(squares, row), tableHeader: row < header }),
  );
  return [
    ...(caption ? [lineOf('tableCaption', caption)] : []),
    ...(unit ? [lineOf('tableUnit', words.unit(unit))] : []),
    new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }),
    // Word joins two adjacent tables, and it needs a paragraph after the last one.
    new Paragraph({ style: styleOf('tableText') }),
  ];
}

const lineOf = (role: 'tableCaption' | 'tableUnit', text: string) =>
  new Paragraph({ style: styleOf(role), children: plainRuns(text) });

/** Returns the cells of a row: cells that begin in it, cells that continue from above, and empty cells. */
function cellsOf(squares: readonly (Placed | null)[], row: number): TableCell[] {
  return squares.flatMap((square, column) => {
    if (!square) return [new TableCell({ children: [textOf([])] })];
    if (squares[column - 1] === square) return [];
    return [cellOf(square, row, squares.filter((other) => other === square).length)];
  });
}

/**
 * Writes one cell. A cell that covers several rows is restarted in the first row and continued in the others (ECMA-376
 * Part 1 §17.4.84).
 */
function cellOf({ cell, row: first }: Placed, row: number, columnSpan: number): TableCell {
  const { rowSpan = 1, children } = cell;
  const verticalMerge = row > first ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
  return new TableCell({
    children: [textOf(row > first ? [] : runs(children))],
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { verticalMerge }),
  });
}

const textOf = (children: ReturnType<typeof runs>) =>
  new Paragraph({ style: styleOf('tableText'), children });
