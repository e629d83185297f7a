import { parseQuantities } from '../quantity';
import type { Cell } from '../report';
import { cellText, plainCell } from '../report/table';
import type { Line } from './line';
import { saidAbove } from './table-title';
import { ENGLISH_UNIT, SENTENCE_END } from './table-words.zh';
import { unitSaid } from './unit-line.zh';

/** A table of a document: its rows, and the lines above that say what it is. */
export interface TableLines {
  caption: string | null;
  unit: string | null;
  /** The lines of caption and unit. */
  above: Line[];
  rows: TableRow[];
  /** How many of the rows head the columns. */
  header: number;
}
export interface TableRow {
  line: Line;
  cells: Cell[];
}

/** Columns set apart by so wide a gap; one line alone may be a slip. */
const GAP = /[\s　]{2,}/;
const [FEWEST_ROWS, FEWEST_CELLS] = [2, 2];

/** The tables of a document by the first of their lines; `null` for their other lines. */
export function tablesIn(lines: readonly Line[]): Map<Line, TableLines | null> {
  const found = new Map<Line, TableLines | null>();
  for (let at = 0; at < lines.length;) {
    const end = endOfRows(lines, at);
    if (end > at) {
      const titled = withoutBanners(tableOf(lines, at, end));
      const table = { ...titled, header: headerOf(titled.rows) };
      [...table.above, ...lines.slice(at, end)].forEach((line) => found.set(line, null));
      found.set(table.above[0] ?? lines[at]!, table);
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where the rows end that begin at a line; the line itself where no table begins. */
function endOfRows(lines: readonly Line[], from: number): number {
  const first = lines[from]!;
  if (first.look.row) {
    let end = from;
    while (lines[end]?.look.row?.table === first.look.row.table) end += 1;
    return end;
  }
  let end = from;
  while (end < lines.length && !lines[end]!.look.row && cellsOf(lines[end]!) !== null) end += 1;
  const isOfDocument = first.look.kind === 'row' && (cellsOf(first)?.length ?? 0) > 1;
  return end - from >= (isOfDocument ? 1 : FEWEST_ROWS) ? end : from;
}

/** 捐款收入　38,216,450　35,904,120: one word and numbers alone are a row, however narrow the gaps. */
function wordsAndNumbers(text: string): Cell[] | null {
  const [stub = '', ...numbers] = text.length <= LONGEST_ROW ? text.split(/[\s　]+/) : [];
  const isRow =
    /^[\u4e00-\u9fff（）()、]{2,16}$/.test(stub) && numbers.every((one) => NUMBER.test(one));
  return isRow && numbers.length >= FEWEST_CELLS ? [stub, ...numbers].map(plainCell) : null;
}
const LONGEST_ROW = 80;

/** The cells of a line: as its document has them, or as tabs, strokes or wide gaps part it. Null for every other line. */
function cellsOf({ text, look, inlines }: Line): Cell[] | null {
  if (look.cells) return look.cells;
  if (look.heading || (look.kind && look.kind !== 'row')) return null;
  if (text.includes('\t')) return text.split('\t').map((cell) => plainCell(cell.trim()));
  if (look.kind === 'row')
    return [{ children: inlines.length > 0 ? inlines : plainCell(text).children }];
  if (/^\|.*\|$/.test(text))
    return text
      .slice(1, -1)
      .split('|')
      .map((cell) => plainCell(cell.trim()));
  const parts = SENTENCE_END.test(text) ? [] : text.split(GAP);
  return parts.length > FEWEST_CELLS ? parts.map(plainCell) : wordsAndNumbers(text);
}

/** A table before it is known which of its rows head the columns. */
type Titled = Omit<TableLines, 'header'>;

function tableOf(lines: readonly Line[], from: number, end: number): Titled {
  const rows = lines.slice(from, end).flatMap((line): TableRow[] => {
    const isRule = /^\|[\s|:-]+\|$/.test(line.text);
    return isRule ? [] : [{ line, cells: cellsOf(line) ?? [] }];
  });
  return { ...saidAbove(lines[from - 1], lines[from - 2]), rows: withCorner(rows) };
}

/** ⇥2024/25⇥2025/26: a head whose first square is empty begins with the tab that an indent does. */
function withCorner(rows: TableRow[]): TableRow[] {
  const [head, ...others] = rows;
  if (!head || head.line.look.cells || others.length === 0) return rows;
  const isShort = others.every(({ cells }) => cells.length === head.cells.length + 1);
  return isShort ? [{ ...head, cells: [plainCell(''), ...head.cells] }, ...others] : rows;
}

/** Rows that stand over the whole table and say its title or unit are no rows of it. */
function withoutBanners(table: Titled): Titled {
  const [first, ...rest] = table.rows;
  const banner = first && rest.length >= FEWEST_ROWS ? bannerIn(first) : null;
  if (!banner) return table;
  const unit = unitSaid(banner.text);
  if (unit && table.unit === null) return withoutBanners({ ...table, rows: rest, unit });
  const isCaption = banner.isOverAll && table.caption === null && !SENTENCE_END.test(banner.text);
  return isCaption ? withoutBanners({ ...table, rows: rest, caption: banner.text }) : table;
}

/** The words of a row of which one cell alone says something. A note's mark needs its row. */
function bannerIn({ line, cells }: TableRow): { text: string; isOverAll: boolean } | null {
  const [filled, ...others] = cells.filter((cell) => cellText(cell).trim() !== '');
  if (!filled || others.length > 0 || filled.rowSpan || line.look.notes) return null;
  return {
    text: cellText(filled).trim(),
    isOverAll: cells.length === 1 && (filled.colSpan ?? 1) > 1,
  };
}

const NUMBER = /^[-+−－]?[\d,，.．]+[%％]?$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** A number, or a quantity that is all that a cell says. */
const isFigure = (text: string) => {
  if (ENGLISH_UNIT.test(text)) return false;
  if (NUMBER.test(text)) return true;
  const [first] = /\d/.test(text) ? parseQuantities(text) : [];
  return first?.start === 0 && first.end === text.length;
};
const MOST_HEADERS = 3;

/** How many rows head the columns: as the document says, else those that are words alone, as far as merged cells reach. */
function headerOf(rows: readonly TableRow[]): number {
  const told = rows.findIndex(({ line }) => !line.look.row?.isHeader);
  if (told > 0) return told;
  if (rows.length < FEWEST_ROWS || !isWorded(rows[0]!)) return 0;
  let header = 1;
  while (header < Math.min(rows.length - 1, MOST_HEADERS) && goesOn(rows, header)) header += 1;
  return header;
}

/** A row of headings has a second below it where one of its cells is parted, or reaches down into it. */
function goesOn(rows: readonly TableRow[], at: number): boolean {
  const above = rows[at - 1]!.cells;
  const isReached = rows
    .slice(0, at)
    .some(({ cells }, nth) => cells.some(({ rowSpan = 1 }) => nth + rowSpan > at));
  const isParted = above.some(({ colSpan = 1 }) => colSpan > 1);
  return (isReached || isParted) && isWorded(rows[at]!);
}

function isWorded({ cells }: TableRow): boolean {
  const texts = cells.map((cell) => cellText(cell).trim()).filter(Boolean);
  const numbers = texts.filter(isFigure);
  return (
    texts.length > 0 &&
    numbers.every((text) => YEAR.test(text)) &&
    numbers.length < Math.max(texts.length, 2)
  );
}
