import { plainCell } from '../report/table';
import { numberingOf } from './numbering';
import type { Line } from './line';
import { SENTENCE_END } from './table-words.zh';

/** The longest cell of a table that was pasted with one cell on each line. */
const LONGEST_CELL = 24;
/** The allowed number of columns, and the fewest rows including the head. Fewer may be a list. */
const [FEWEST_COLUMNS, MOST_COLUMNS, FEWEST_ROWS] = [2, 8, 3];
/** At most this many of the short lines are not cells: a caption above, a heading below. */
const [MOST_ABOVE, MOST_BELOW] = [2, 2];

const NUMBER =
  /^[-+−－]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?(?:[%％‰]|[百千]?[万亿萬億]?(?:元|人次|人|户|个|家|件|项|次|场|册)?)$|^(?:[-—–－／/]{1,2}|无)$/;

/** Where the cells of a table are among consecutive short lines. */
interface Shape {
  columns: number;
  above: number;
  below: number;
}

/** Joins tables that were pasted with one cell on each line. All other lines stay the same. */
export function withCellTables(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && isCell(lines[end]!)) end += 1;
    if (end === at) found.push(lines[at]!);
    else for (const line of tableIn(lines.slice(at, end), at)) found.push(line);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Whether a line is short, does not end a sentence and does not begin a section. */
const isCell = ({ text, look }: Line): boolean =>
  text.length <= LONGEST_CELL &&
  !look.kind &&
  !look.heading &&
  (isNumber(text) || (numberingOf(text) === null && !/[\t：:，；。]/.test(text))) &&
  !SENTENCE_END.test(text);

const isNumber = (text: string): boolean => NUMBER.test(text);

function tableIn(row: readonly Line[], id: number): readonly Line[] {
  const shape = shapeOf(row.map(({ text }) => isNumber(text)));
  if (!shape) return row;
  const { columns, above, below } = shape;
  const last = row.length - below;
  const said = row.slice(0, above).map((line, at) => (at === above - 1 ? asCaption(line) : line));
  const rows: Line[] = [];
  for (let at = above; at < last; at += columns)
    rows.push(rowOf(row.slice(at, at + columns), { table: -1 - id, isHeader: at === above }));
  return [...said, ...rows, ...row.slice(last)];
}

const asCaption = (line: Line): Line => ({ ...line, look: { ...line.look, kind: 'caption' } });

/** Finds which lines are cells, given which of them are numbers. Takes as many as fit. Null if no table fits. */
function shapeOf(numbers: readonly boolean[]): Shape | null {
  if (!numbers.includes(true)) return null;
  for (let rest = 0; rest <= MOST_ABOVE + MOST_BELOW; rest += 1)
    for (
      let above = Math.min(rest, MOST_ABOVE);
      above >= 0 && rest - above <= MOST_BELOW;
      above -= 1
    )
      for (let columns = MOST_COLUMNS; columns >= FEWEST_COLUMNS; columns -= 1) {
        const shape = { columns, above, below: rest - above };
        if (fits(numbers, shape)) return shape;
      }
  return null;
}

/**
 * Whether lines fit a table: its head and its first column are words. Each other column holds only numbers or only
 * words, and at least one holds numbers.
 */
function fits(numbers: readonly boolean[], { columns, above, below }: Shape): boolean {
  const count = numbers.length - above - below;
  if (count % columns !== 0 || count / columns < FEWEST_ROWS) return false;
  const isInCell = (row: number, column: number) => numbers[above + row * columns + column]!;
  const rows = Array.from({ length: count / columns - 1 }, (_, at) => at + 1);
  const kinds = Array.from({ length: columns }, (_, column) => {
    const first = isInCell(1, column);
    return rows.every((row) => isInCell(row, column) === first) ? first : null;
  });
  const isHeadWorded = !isInCell(0, 0) && !isInCell(0, columns - 1);
  return isHeadWorded && kinds[0] === false && !kinds.includes(null) && kinds.includes(true);
}

/** Joins some lines to one row, with tabs between them. */
function rowOf(cells: readonly Line[], row: { table: number; isHeader: boolean }): Line {
  const text = cells.map((cell) => cell.text).join('\t');
  let end = -1;
  const joined = cells.map((line) => ({ line, end: (end += line.text.length + 1) }));
  return {
    ...{ text, start: cells[0]!.start, end: cells.at(-1)!.end, joined },
    inlines: [{ type: 'text', text }],
    look: { kind: 'row', cells: cells.map((cell) => plainCell(cell.text)), row },
  };
}
