import { LARGEST_SPAN } from '../../report/table';
import { picturesIn, rowLine } from '../row-line';
import type { LineBuilder } from './line-builder';
import type { Reader } from './reader';
import { cellsInOrder, cellsOf, isColumn, isLayout, partsOf, rowsOf } from './tables';
import { elementsIn, type Element } from './tree';

/** Writes tables: with data as rows, with a page's layout as text. */
export class TableWriter {
  /** Tables met so far. */
  private tables = 0;

  constructor(
    private readonly builder: LineBuilder,
    private readonly reader: Reader,
  ) {}

  table(element: Element): void {
    for (const stray of partsOf(element).stray) this.reader.walk(stray);
    for (const child of elementsIn(element)) {
      if (child.name === 'caption') this.reader.block(child);
    }
    if (isLayout(element)) this.layout(element);
    else this.data(element);
  }

  row(row: Element): void {
    const elements = cellsOf(row);
    const isHeader = elements.length > 0 && elements.every(({ name }) => name === 'th');
    const cells = elements.map((element) => ({
      lines: this.reader.linesIn(element),
      colSpan: spanOf(element.attributes.colspan),
      rowSpan: spanOf(element.attributes.rowspan),
    }));
    const isEmpty = cells.every(({ lines, rowSpan }) => lines.length === 0 && rowSpan === 1);
    if (isEmpty) return this.builder.start();
    this.builder.made(rowLine(cells, { table: this.tables, isHeader }));
    for (const picture of picturesIn(cells)) this.builder.made(picture);
  }

  private layout(table: Element): void {
    this.builder.start();
    this.builder.frames.cells(cellsInOrder(table), isColumn(table), (cell) => {
      this.builder.start();
      this.reader.inside(cell);
      this.builder.start();
    });
  }

  private data(table: Element): void {
    this.tables += 1;
    for (const row of rowsOf(table)) this.row(row);
  }
}

/** HTML allows a larger span, but no report has so many columns. */
const spanOf = (attribute: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(attribute ?? '1', 10) || 1, 1), LARGEST_SPAN);
