import { isGridOf, isText } from '../frame';
import { elementsIn, holds, isElement, wordsOf, type Element, type Node } from './tree';

const HEADING = /^h[1-6]$/;
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'section', 'article']);

/** What says something of a table, and is no part of its rows. */
const NO_ROWS = new Set(['caption', 'colgroup', 'col']);
const isCell = ({ name }: Element) => name === 'td' || name === 'th';

/** What a table holds: its rows, and what stands in no cell of them. */
export interface TableParts {
  rows: Element[];
  stray: Node[];
}

/**
 * The rows of a table, without those of tables inside it, and what browsers show before it (HTML §13.2.6.4.9): pages put forms and other
 * elements around rows, cells where no row has begun, and words where no cell has.
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

/** The cells of a row. */
export const cellsOf = (row: Element): Element[] => elementsIn(row).filter(isCell);

/**
 * Whether a table only puts things in their places on a page: the whole page, a column of pictures with their
 * captions, a frame around a text. What it holds is read as if the table were not there.
 */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return true;
  const grid = rowsOf(table).map((row) => cellsOf(row).filter(isFilled));
  const lengths = grid.map(({ length }) => length);
  if (lengths.every((length) => length <= 1)) return true;
  const filled = grid.flat();
  const nesting = filled.filter((cell) => holds(cell, isTable)).map(wordsOf);
  if (nesting.length > 0 && !isGridOf(lengths, nesting)) return true;
  return filled.some(framesText) || holds(table, isPicture);
}

const isFilled = (cell: Element) => wordsOf(cell).trim() !== '' || holds(cell, isPicture);
const isPicture = ({ name }: Element) => name === 'img';

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

/** The cells of a layout in the order of reading: row by row, but a row of pictures beside the captions below it. */
export function cellsInOrder(table: Element): Element[] {
  const rows = rowsOf(table).map(cellsOf);
  return rows.flatMap((row, at) => {
    const below = rows[at + 1];
    if (isCaptionedBy(row, below)) return row.flatMap((cell, column) => [cell, below![column]!]);
    return isCaptionedBy(rows[at - 1], row) ? [] : row;
  });
}

/** A row of pictures alone, over a row of words alone. */
const isCaptionedBy = (
  row: readonly Element[] | undefined,
  below: readonly Element[] | undefined,
) =>
  row !== undefined &&
  below !== undefined &&
  row.length > 1 &&
  row.length === below.length &&
  row.every((cell) => holds(cell, isPicture) && wordsOf(cell).trim() === '') &&
  below.every((cell) => !holds(cell, isPicture));
