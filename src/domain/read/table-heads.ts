import { inOneForm } from '../quantity/notation';
import { remembered } from '../remembered';
import type { Cell, Table } from '../report';
import { gridOf, type Placed } from '../report/grid';
import { cellText } from '../report/table';
import type { Line } from './line';
import { unitOf } from './table-units';
import { UNIT_COLUMN } from './table-words.zh';

/** A table and its place: the number of paragraphs before it. If it comes from a document, its rows have lines. */
export interface TableOfCells extends Pick<Table, 'caption' | 'unit' | 'header' | 'after'> {
  rows: readonly { cells: Cell[]; line: Line | null }[];
}

const DIGITS = String.raw`(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?[%％]?`;
/** (12.8) is a negative number, as accounts print it. */
export const NUMBER = new RegExp(`^(?:[-+−－–]?${DIGITS}|[（(]${DIGITS}[)）])$`);

/** What the heads of a table say about its cells: the words of their row and column, the year, the unit. */
export class TableHeads {
  readonly grid: (Placed | null)[][];
  private readonly unitColumn: number;

  constructor(private readonly table: TableOfCells) {
    this.grid = gridOf(table.rows.map(({ cells }) => cells));
    const width = this.grid[0]?.length ?? 0;
    this.unitColumn = Array.from({ length: width }, (_, at) => this.headOf(at)).findIndex((head) =>
      UNIT_COLUMN.test(head),
    );
  }

  /** Returns the words at the head of a column, from the top, each word once. */
  readonly headOf = remembered((column: number): string => {
    const heads = this.grid.slice(0, this.table.header).map((squares) => squares[column] ?? null);
    return wordsOf(heads).join('');
  });

  /** Returns the words at the head of a row: those before its first number, without the row's unit and its number. */
  stubOf(row: number, column: number): string[] {
    const before = (this.grid[row] ?? [])
      .slice(0, column)
      .filter((_, at) => at !== this.unitColumn);
    const words = wordsOf(before);
    const first = words.findIndex((word, at) => startsWithNumber(word) && at > 0);
    return words.slice(0, first < 0 ? words.length : first).filter((word) => !isNumber(word));
  }

  /** Returns the year at the head of a row, as prose writes it: 2023年. */
  yearOf(row: number, column: number): string {
    const [first] = this.grid[row] ?? [];
    const year =
      column > 0 && first ? YEAR_STUB.exec(inOneForm(cellText(first.cell).trim()))?.[1] : undefined;
    return year ? `${year}年` : '';
  }

  /** Returns the unit of a cell: from its row, else its column, else the table. Empty if none is given. */
  unitOf(row: number, column: number): string {
    const ofRow = this.unitColumn < 0 ? null : (this.grid[row]?.[this.unitColumn] ?? null);
    const { caption } = this.table;
    return unitOf({
      ...{ ofRow: ofRow ? cellText(ofRow.cell) : '', unit: this.unitFor(column), caption },
      ...{ stub: this.stubOf(row, column).join(''), head: this.headOf(column) },
      corner: column > 0 ? this.headOf(0).trim() : '',
    });
  }

  /** 单位：场；人次, above two columns of numbers: each column has its own unit. */
  private unitFor(column: number): string | null {
    const { unit, header, rows } = this.table;
    const units = (unit ?? '').split(/[；;、]/);
    if (units.length < 2) return unit;
    const first = this.grid[Math.min(header, rows.length - 1)] ?? [];
    const numbers = first.flatMap((placed, at) =>
      placed && isNumber(cellText(placed.cell).trim()) ? [at] : [],
    );
    const own = units[numbers.indexOf(column)];
    return numbers.length === units.length && own ? own.trim() : unit;
  }
}

const YEAR_STUB = /^((?:19|20)\d\d)年?(?:度|底|末)?$/;

const isNumber = (word: string) => NUMBER.test(inOneForm(word));
const startsWithNumber = (word: string) => isNumber(word) || /^[约近超]?\d/.test(inOneForm(word));

/** Returns the words of some squares, each cell once. */
const wordsOf = (squares: readonly (Placed | null)[]): string[] =>
  [...new Set(squares)].flatMap((square) => (square && cellText(square.cell).trim()) || []);
