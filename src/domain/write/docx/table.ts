import { Paragraph, Table, TableCell, TableRow, VerticalMergeType, WidthType } from 'docx';
import type { Table as ReportTable } from '../../report';
import { gridOf, type Placed } from '../../report/grid';
import type { Words } from '../words';
import { plainRuns, runs } from './runs';
import { styleOf } from './styles';

/** A table, its caption and unit above it. Each square of its grid is written, so that Word needs to guess nothing. */
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
    // Word joins two tables that nothing parts, and wants a paragraph after the last.
    new Paragraph({ style: styleOf('tableText') }),
  ];
}

const lineOf = (role: 'tableCaption' | 'tableUnit', text: string) =>
  new Paragraph({ style: styleOf(role), children: plainRuns(text) });

/** The cells of a row: those that begin in it, those that go on through it, and what is empty. */
function cellsOf(squares: readonly (Placed | null)[], row: number): TableCell[] {
  return squares.flatMap((square, column) => {
    if (!square) return [new TableCell({ children: [textOf([])] })];
    if (squares[column - 1] === square) return [];
    return [cellOf(square, row, squares.filter((other) => other === square).length)];
  });
}

/** ECMA-376 Part 1 §17.4.84: a cell that covers several rows begins in the first and goes on in the others. */
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
