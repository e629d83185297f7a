import { inReadingOrder, isGridOf, isText } from '../frame';
import { showsPicture } from './drawings';
import { allIn, childOf, elementsIn, flagOf, valueOf, wordsOf, type Element } from './xml';

/** A table cell of the file, with the rows and columns that it covers. */
export interface WordCell {
  element: Element;
  colSpan: number;
  rowSpan: number;
}
export interface WordRow {
  element: Element;
  cells: WordCell[];
  isHeader: boolean;
}

/** Elements that may be around rows, cells and paragraphs and add nothing of their own. */
const AROUND = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:smartTag', 'w:moveTo']);

/** Returns the elements of a name inside another, also through the elements that may be around them. */
export const through = (element: Element, name: string): Element[] =>
  elementsIn(element).flatMap((child) =>
    child.name === name ? [child] : AROUND.has(child.name) ? through(child, name) : [],
  );

/** Whether the deletion of a row is tracked (§17.13.5.12). The table then no longer has the row. */
export const isDeleted = (row: Element): boolean =>
  childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;

/** A square that a row omits (§17.4.14, §17.4.15) and that is narrower holds no words, in twentieths of a point: 5 mm. */
const NARROW = 284;

/**
 * Returns the rows of a table, each with the cells that begin in it. A cell that is merged over rows (§17.4.84)
 * covers all of them. Squares that a row omits before or after its cells are an empty cell, so that the other cells stay
 * in their columns.
 */
export function rowsOf(table: Element): WordRow[] {
  const open = new Map<number, WordCell>();
  return through(table, 'w:tr')
    .filter((row) => !isDeleted(row))
    .map((element): WordRow => {
      const properties = childOf(element, 'w:trPr');
      const [before, after] = [omitted(properties, 'Before'), omitted(properties, 'After')];
      const cells = emptyCell(before.squares);
      let column = before.squares;
      for (const [at, cell] of through(element, 'w:tc').entries()) {
        const own = childOf(cell, 'w:tcPr');
        const margin = at === 0 ? before.margin : 0;
        const colSpan = margin + spanOf(valueOf(own, 'w:gridSpan'), 1);
        const merge = childOf(own, 'w:vMerge');
        const above = open.get(column);
        const goesOn = merge && (merge.attributes['w:val'] ?? 'continue') === 'continue';
        if (goesOn && above) above.rowSpan += 1;
        else {
          const begun = { element: cell, colSpan, rowSpan: 1 };
          cells.push(begun);
          if (merge) open.set(column, begun);
          else open.delete(column);
        }
        column += colSpan;
      }
      cells.push(...emptyCell(after.squares));
      return { element, cells, isHeader: flagOf(properties, 'w:tblHeader') ?? false };
    });
}

/** Returns how many squares a row omits on one side: squares of their own, or a margin too narrow for words. */
function omitted(row: Element | undefined, side: 'Before' | 'After') {
  const width = childOf(row, `w:w${side}`)?.attributes;
  const isNarrow = width?.['w:type'] === 'dxa' && Number(width['w:w'] ?? 0) < NARROW;
  const count = spanOf(valueOf(row, `w:grid${side}`), 0);
  return isNarrow ? { squares: 0, margin: count } : { squares: count, margin: 0 };
}

const spanOf = (value: string | undefined, least: number): number =>
  Math.min(Math.max(Number(value ?? least) || least, least), 1_000);

const emptyCell = (colSpan: number): WordCell[] =>
  colSpan === 0
    ? []
    : [{ element: { name: 'w:tc', attributes: {}, children: [] }, colSpan, rowSpan: 1 }];

/**
 * Whether a table is only for layout: a frame around a text, or pictures in a row with their captions. Its content is
 * then read as if there were no table.
 * @param isHeading whether a paragraph is a heading by its style
 */
export function isLayout(
  rows: readonly WordRow[],
  isHeading: (paragraph: Element) => boolean,
): boolean {
  if (isColumn(rows)) return true;
  const grid = gridOf(rows);
  const lengths = grid.map(({ length }) => length);
  const filled = grid.flat();
  const nesting = filled.filter(({ element }) => allIn(element, 'w:tbl').length > 0);
  const inNesting = nesting.map(({ element }) => wordsOf(element));
  if (nesting.length > 0 && !isGridOf(lengths, inNesting)) return true;
  if (filled.some(({ element }) => holdsText(element, isHeading))) return true;
  const pictures = filled.filter(({ element }) => showsPicture(element)).length;
  if (pictures > 0 && filled.length - pictures <= pictures * 2) return true;
  return filled.filter(({ element }) => isLong(element)).length * 2 > filled.length;
}

/** Whether a table is one column of text. */
export const isColumn = (rows: readonly WordRow[]): boolean =>
  gridOf(rows).every(({ length }) => length <= 1);

/** Returns the cells of each row that show something. */
const gridOf = (rows: readonly WordRow[]): WordCell[][] =>
  rows.map(({ cells }) => cells.filter(isFilled));

const isFilled = ({ element }: WordCell) => wordsOf(element).trim() !== '' || showsPicture(element);

const holdsText = (cell: Element, isHeading: (paragraph: Element) => boolean): boolean =>
  through(cell, 'w:p').some(isHeading);

function isLong(cell: Element): boolean {
  const paragraphs = through(cell, 'w:p').filter((one) => wordsOf(one).trim() !== '').length;
  return isText(paragraphs, wordsOf(cell));
}

/** Returns the cells of a layout table in reading order. */
export const cellsInOrder = (rows: readonly WordRow[]): Element[] =>
  inReadingOrder(
    rows.map(({ cells }) => cells.map(({ element }) => element)),
    { showsPicture, wordsOf },
  );
