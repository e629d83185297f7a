import { parseQuantities } from '../quantity';
import { inOneForm } from '../quantity/notation';
import type { Cell } from '../report';
import { cellText, plainCell } from '../report/table';
import type { Line } from './line';
import { numberingOf } from './numbering';
import { ENGLISH_UNIT, SENTENCE_END } from './table-words.zh';

/** The width of a gap between columns. A single line with a gap may be an accident. */
const GAP = /[\s　]{2,}/;
const FEWEST_CELLS = 2;
/** Fewer rows are no table. */
export const FEWEST_ROWS = 2;

const NUMBER = /^[-+−－]?[\d,，.．]+[%％]?$/;

/** Whether a cell holds only a number or a quantity. */
export const isFigure = (printed: string) => {
  const text = inOneForm(printed);
  if (ENGLISH_UNIT.test(text)) return false;
  if (NUMBER.test(text)) return true;
  const [first] = /\d/.test(text) ? parseQuantities(text) : [];
  return first?.start === 0 && first.end === text.length;
};
/** Returns the end of the rows that begin at a line, or the line itself if no table begins there. */
export function endOfRows(lines: readonly Line[], from: number): number {
  const first = lines[from]!;
  if (first.look.row) {
    let end = from;
    while (lines[end]?.look.row?.table === first.look.row.table) end += 1;
    return end;
  }
  let end = isHeadRow(lines, from) ? from + 1 : from;
  while (
    end < lines.length &&
    !lines[end]!.look.row &&
    (cellsOf(lines[end]!) !== null || isGroup(lines, end, from))
  )
    end += 1;
  const isOfDocument = first.look.kind === 'row' && (cellsOf(first)?.length ?? 0) > 1;
  return end - from >= (isOfDocument ? 1 : FEWEST_ROWS) ? end : from;
}

/** 　　　收入（$）　　　支出（$）: two column heads far apart, above rows with one cell more. The corner is empty. */
function isHeadRow(lines: readonly Line[], at: number): boolean {
  const [head, ...below] = lines.slice(at, at + 3);
  if (!head || head.look.kind || head.look.heading || cellsOf(head) !== null) return false;
  const heads = headsOf(head);
  if (heads.length < FEWEST_CELLS || SENTENCE_END.test(head.text)) return false;
  return below.some((line) => {
    const cells = line.look.row ? [] : (cellsOf(line) ?? []);
    return (
      cells.length === heads.length + 1 &&
      cells.slice(1).every((cell) => isFigure(cellText(cell).trim()))
    );
  });
}
export const headsOf = ({ text }: Line): string[] => text.split(WIDE_GAP);
const WIDE_GAP = /[\s　]{4,}/;

/** 政府津貼, between rows of the same width: one word for the rows below it. A heading has an empty line above. */
function isGroup(lines: readonly Line[], at: number, from: number): boolean {
  const { text, look } = lines[at]!;
  const next = lines[at + 1];
  if (at === from || !next || look.kind || look.strong || look.apart || next.look.row) return false;
  if (text.length > LONGEST_GROUP || /[，。；：:,.;\t]/.test(text) || numberingOf(text) !== null)
    return false;
  const [above, below] = [cellsOf(lines[at - 1]!) ?? [], cellsOf(next) ?? []];
  const isRow = below.length > 1 && below.slice(1).every((cell) => isFigure(cellText(cell).trim()));
  return isRow && (below.length === above.length || at - 1 === from);
}
const LONGEST_GROUP = 24;

/** 捐款收入　38,216,450　35,904,120: one word and only numbers are a row, even with narrow gaps. */
function wordsAndNumbers(text: string): Cell[] | null {
  const [stub = '', ...numbers] = text.length <= LONGEST_ROW ? text.split(/[\s　]+/) : [];
  const isRow =
    /^[\u4e00-\u9fff（）()、]{2,16}$/.test(stub) && numbers.every((one) => NUMBER.test(one));
  return isRow && numbers.length >= FEWEST_CELLS ? [stub, ...numbers].map(plainCell) : null;
}
const LONGEST_ROW = 80;

/**
 * Returns the cells of a line: as the document has them, or separated by tabs, strokes or wide gaps. Null for all
 * other lines.
 */
export function cellsOf({ text, look, inlines }: Line): Cell[] | null {
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
  if (parts.length > FEWEST_CELLS) return parts.map(plainCell);
  return wordsAndNumbers(text) ?? wordsAndAmount(text);
}

/** Running costs       $311,975: words and one amount, far apart. */
function wordsAndAmount(text: string): Cell[] | null {
  const cells = text.length <= LONGEST_ROW ? text.split(WIDE_GAP) : [];
  const [stub = '', amount = ''] = cells;
  const isRow = cells.length === FEWEST_CELLS && /[\u4e00-\u9fffA-Za-z]{2}/.test(stub);
  return isRow && /\d$|[)）%％]$/.test(amount) && isFigure(amount) ? cells.map(plainCell) : null;
}
