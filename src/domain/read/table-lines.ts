import type { Cell } from '../report';
import { cellText, plainCell } from '../report/table';
import type { Line } from './line';
import { saidAbove } from './table-title';
import { cellsOf, endOfRows, FEWEST_ROWS, headsOf, isFigure } from './table-rows';
import { SENTENCE_END } from './table-words.zh';
import { unitSaid } from './unit-line.zh';

/** A table of a document: its rows, and the lines above it that describe it. */
export interface TableLines {
  caption: string | null;
  unit: string | null;
  /** The lines of caption and unit. */
  above: Line[];
  rows: TableRow[];
  /** How many of the rows are column heads. */
  header: number;
}
export interface TableRow {
  line: Line;
  cells: Cell[];
}

/** Returns the tables of a document by their first lines. Their other lines map to `null`. */
export function tablesIn(lines: readonly Line[]): Map<Line, TableLines | null> {
  const found = new Map<Line, TableLines | null>();
  for (let at = 0; at < lines.length;) {
    const end = endOfRows(lines, at);
    if (end > at) {
      const titled = withoutBanners(tableOf(lines, at, end));
      const table = { ...titled, header: headerOf(titled.rows.map(headOf)) };
      [...table.above, ...lines.slice(at, end)].forEach((line) => found.set(line, null));
      found.set(table.above[0] ?? lines[at]!, table);
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** A table before its column heads are known. */
type Titled = Omit<TableLines, 'header'>;

function tableOf(lines: readonly Line[], from: number, end: number): Titled {
  const rows = lines.slice(from, end).flatMap((line, at): TableRow[] => {
    const isRule = /^\|[\s|:-]+\|$/.test(line.text);
    const heads = at === 0 && cellsOf(line) === null ? headsOf(line) : [line.text];
    return isRule ? [] : [{ line, cells: cellsOf(line) ?? heads.map(plainCell) }];
  });
  const [first, ...others] = rows;
  const said = first && others.length >= FEWEST_ROWS ? titleRow(first) : null;
  if (said) return { ...said, rows: withCorner(others) };
  return { ...saidAbove(lines[from - 1], lines[from - 2]), rows: withCorner(rows) };
}

/** 表 1  113 年度演出場次統計          單位：場: the title and the unit of a table on one line, with gaps between them. */
function titleRow({ line, cells }: TableRow): Omit<Titled, 'rows'> | null {
  if (line.look.cells || !/^[表圖]\s?\d/.test(line.text)) return null;
  const parts = cells.map((cell) => cellText(cell).trim());
  const unit = parts.map(unitSaid).find((one) => one !== null) ?? null;
  const caption = parts.filter((part) => unitSaid(part) === null).join(' ');
  return { caption, unit, above: [line] };
}

/**
 * ⇥2024/25⇥2025/26: the first square of the head is empty. Its tab was taken for an indent, so an empty cell is added
 * again.
 */
function withCorner(rows: TableRow[]): TableRow[] {
  const [head, ...others] = rows;
  if (!head || head.line.look.cells || others.length === 0) return rows;
  const isShort = others.every(
    ({ cells }) => cells.length === head.cells.length + 1 || cells.length === 1,
  );
  return isShort ? [{ ...head, cells: [plainCell(''), ...head.cells] }, ...others] : rows;
}

/** Takes rows across the whole table that hold its title or unit out of its rows. */
function withoutBanners(table: Titled): Titled {
  const [first, ...rest] = table.rows;
  const banner = first && rest.length >= FEWEST_ROWS ? bannerIn(first) : null;
  if (!banner) return table;
  const unit = unitSaid(banner.text);
  if (unit && table.unit === null) return withoutBanners({ ...table, rows: rest, unit });
  const isCaption = banner.isOverAll && table.caption === null && !SENTENCE_END.test(banner.text);
  return isCaption ? withoutBanners({ ...table, rows: rest, caption: banner.text }) : table;
}

/**
 * Returns the words of a row in which only one cell has text. A row with a note is kept, because the mark needs it.
 */
function bannerIn({ line, cells }: TableRow): { text: string; isOverAll: boolean } | null {
  const [filled, ...others] = cells.filter((cell) => cellText(cell).trim() !== '');
  if (!filled || others.length > 0 || filled.rowSpan || line.look.notes) return null;
  return {
    text: cellText(filled).trim(),
    isOverAll: cells.length === 1 && (filled.colSpan ?? 1) > 1,
  };
}

const YEAR = /^(?:19|20)\d{2}$/;
const MOST_HEADERS = 3;

/** What tells whether a row is a column head: its cells, and whether the document says so. */
interface HeadRow {
  cells: readonly Cell[];
  isHeader: boolean;
}

const headOf = ({ line, cells }: TableRow): HeadRow => ({
  cells,
  isHeader: line.look.row?.isHeader ?? false,
});

/**
 * Returns how many rows are column heads: as the document says, else the rows with only words, as far as merged cells
 * reach.
 */
export function headerOf(rows: readonly HeadRow[]): number {
  const told = rows.findIndex(({ isHeader }) => !isHeader);
  if (told > 0) return told;
  if (rows.length < FEWEST_ROWS || !isWorded(rows[0]!)) return 0;
  let header = 1;
  while (header < Math.min(rows.length - 1, MOST_HEADERS) && goesOn(rows, header)) header += 1;
  return header;
}

/** Whether the row of heads continues in the next row: one of its cells is split there, or reaches down into it. */
function goesOn(rows: readonly HeadRow[], at: number): boolean {
  const above = rows[at - 1]!.cells;
  const isReached = rows
    .slice(0, at)
    .some(({ cells }, nth) => cells.some(({ rowSpan = 1 }) => nth + rowSpan > at));
  const isParted = above.some(({ colSpan = 1 }) => colSpan > 1);
  return (isReached || isParted) && (isWorded(rows[at]!) || areYears(rows[at]!));
}

/** 2024 2025, below 年度: only years. As the first row, they may be the numbers of a row without a head. */
const areYears = ({ cells }: HeadRow): boolean =>
  cells.every((cell) => YEAR.test(cellText(cell).trim()));

function isWorded({ cells }: HeadRow): boolean {
  const texts = cells.map((cell) => cellText(cell).trim()).filter(Boolean);
  const numbers = texts.filter(isFigure);
  return (
    texts.length > 0 &&
    numbers.every((text) => YEAR.test(text)) &&
    numbers.length < Math.max(texts.length, 2)
  );
}
