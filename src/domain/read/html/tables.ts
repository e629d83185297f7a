import { inReadingOrder, isGridOf, isText } from '../frame';
import { elementsIn, holds, isElement, wordsOf, type Element, type Node } from './tree';

const HEADING = /^h[1-6]$/;
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'section', 'article']);

/** Elements that describe a table and are not part of its rows. */
const NO_ROWS = new Set(['caption', 'colgroup', 'col']);
const isCell = ({ name }: Element) => name === 'td' || name === 'th';

/** The content of a table: its rows, and what is in no cell. */
export interface TableParts {
  rows: Element[];
  stray: Node[];
}

/**
 * Returns the rows of a table, without the rows of nested tables, and the content that browsers show before the table
 * (HTML §13.2.6.4.9). Pages put forms and other elements around rows, cells outside of rows, and words outside of
 * cells.
 */
export function partsOf(table: Element): TableParts {
  const known = PARTS_OF.get(table) ?? read(table);
  PARTS_OF.set(table, known);
  return known;
}
const PARTS_OF = new WeakMap<Element, TableParts>();

function read(table: Element): TableParts {
  const parts: TableParts = { rows: [], stray: [] };
  let begun: Element | null = null;
  for (const node of table.children) {
    if (!isElement(node)) {
      if (node.trim() !== '') parts.stray.push(node);
    } else if (isCell(node)) {
      if (!begun) parts.rows.push((begun = { name: 'tr', attributes: {}, children: [] }));
      begun.children.push(node);
      continue;
    } else addPart(node, parts);
    begun = null;
  }
  return parts;
}

function addPart(part: Element, { rows, stray }: TableParts): void {
  if (NO_ROWS.has(part.name)) return;
  if (part.name === 'table') return void stray.push(part);
  if (part.name === 'tr') {
    rows.push(part);
    for (const node of part.children) if (!isInRow(node)) stray.push(node);
    return;
  }
  const inside = partsOf(part);
  if (inside.rows.length === 0 && !PARTS.has(part.name)) return void stray.push(part);
  for (const row of inside.rows) rows.push(row);
  for (const node of inside.stray) stray.push(node);
}

const isInRow = (node: Node): boolean => (isElement(node) ? isCell(node) : node.trim() === '');

const PARTS = new Set(['thead', 'tbody', 'tfoot']);

export const rowsOf = (table: Element): Element[] => partsOf(table).rows;

/** Returns the cells of a row. */
export const cellsOf = (row: Element): Element[] => elementsIn(row).filter(isCell);

/**
 * Whether a table is only for layout: of the whole page, of pictures with their captions, or as a frame around a
 * text. Its content is then read as if there were no table.
 */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return true;
  if (isColumn(table)) return true;
  const grid = gridOf(table);
  const lengths = grid.map(({ length }) => length);
  const filled = grid.flat();
  const nesting = filled.filter((cell) => holds(cell, isTable)).map(wordsOf);
  if (nesting.length > 0 && !isGridOf(lengths, nesting)) return true;
  return filled.some(framesText) || holds(table, isPicture);
}

/** Whether a table is one column of text. */
export const isColumn = (table: Element): boolean =>
  gridOf(table).every(({ length }) => length <= 1);

/** Returns the cells of each row that show something. */
const gridOf = (table: Element): Element[][] =>
  rowsOf(table).map((row) => cellsOf(row).filter(isFilled));

const isFilled = (cell: Element) => wordsOf(cell).trim() !== '' || showsPicture(cell);
const isPicture = ({ name }: Element) => name === 'img';
const showsPicture = (cell: Element) => holds(cell, isPicture);

const isTable = ({ name }: Element) => name === 'table';

function framesText(cell: Element): boolean {
  if (holds(cell, ({ name }) => HEADING.test(name))) return true;
  return isText(paragraphsIn(cell), wordsOf(cell));
}

const paragraphsIn = (element: Element): number =>
  elementsIn(element).reduce(
    (sum, inner) => sum + (BLOCKS.has(inner.name) ? 1 : 0) + paragraphsIn(inner),
    0,
  );

/** Returns the cells of a layout table in reading order. */
export const cellsInOrder = (table: Element): Element[] =>
  inReadingOrder(rowsOf(table).map(cellsOf), { showsPicture, wordsOf });
