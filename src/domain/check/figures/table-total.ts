import { normal } from '../../quantity/normal';
import { rounded } from '../../quantity/rounded';
import type { Section, Table } from '../../report';
import { beginsIn, gridOf, type Placed } from '../../report/grid';
import { cellText } from '../../report/table';
import { rule, type Finding } from '../rule';
import { tableTotal as described } from '../../rules/table-total';

const TOTAL =
  /^(?:合\s*计|总\s*计|共\s*计|总\s*数|小\s*计|合\s*计数|全[县市区镇校院年]合计|total|sum)(?:[（(][^（()）]*[)）])?$/i;
const PART_OF_ROW =
  /^(?:其\s*中|#|＃|注|备注|平均|均值|占比|比重|同比|增长|增幅|增速|上年|去年|比上年|完成率|average)/i;
/** Columns that cannot be summed. */
const NO_SUM =
  /率|比重|占比|比例|增幅|增速|增长|同比|环比|均|%|％|序号|年份|年度|编号|代码|排名|得分|指数|单价|标准|备注|电话|数值|单位/;
const NUMBER = /^[-+−－]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?$/;
const FEWEST = 2;

interface Cell {
  value: number;
  decimals: number;
  square: Placed;
}

/** The rows and columns of a table add up to their 合计. */
export const tableTotal = rule(described, ({ report }) =>
  report.sections.flatMap((section) =>
    section.tables.flatMap((table) =>
      faultsIn(table).map((fault) => findingOf(fault, table, section)),
    ),
  ),
);

interface Fault {
  total: Cell;
  sum: number;
}

function faultsIn({ rows, header }: Table): Fault[] {
  const grid = gridOf(rows);
  const squares = grid.map((row, at) =>
    row.map((one, column) => (beginsIn(one, at, column) ? one : null)),
  );
  const heads = (grid[0] ?? []).map((_, column) => headOf(grid, header, column));
  const isMerged = grid.slice(header).some((row) => row.some((one) => one && spans(one)));
  if (isMerged || header === 0) return [];
  return [...inColumns(squares, header, heads), ...inRows(squares, header, heads)];
}

const spans = ({ cell }: Placed) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1;

const headOf = (grid: ReturnType<typeof gridOf>, header: number, column: number) =>
  grid
    .slice(0, header)
    .map((row) => (row[column] ? cellText(row[column].cell).trim() : ''))
    .join('');

type Squares = (Placed | null)[][];

const stubOf = (row: readonly (Placed | null)[]) =>
  row
    .map((one) => (one ? cellText(one.cell).trim() : ''))
    .find((text) => text !== '' && !NUMBER.test(text)) ?? '';

function numberIn(square: Placed | null | undefined): Cell | null {
  const text = square ? cellText(square.cell).trim() : '';
  if (!square || !NUMBER.test(text)) return null;
  const plain = normal(text).replaceAll(',', '');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0, square };
}

/** Checks a row of totals below or above the rows that it sums. */
function inColumns(squares: Squares, header: number, heads: readonly string[]): Fault[] {
  const body = squares.slice(header);
  const totals = body.filter((row) => TOTAL.test(stubOf(row)));
  const [total] = totals;
  const rest = body.filter((row) => row !== total);
  const isPlain = totals.length === 1 && !rest.some((row) => PART_OF_ROW.test(stubOf(row)));
  const at = total ? body.indexOf(total) : -1;
  if (!isPlain || (at !== 0 && at !== body.length - 1)) return [];
  return heads.flatMap((head, column) => {
    if (NO_SUM.test(head)) return [];
    const parts = rest.map((row) => numberIn(row[column]));
    return faultOf(numberIn(total![column]), parts);
  });
}

/** Checks a column of totals at one side of the columns that it sums. Every other column must count the same thing. */
function inRows(squares: Squares, header: number, heads: readonly string[]): Fault[] {
  const at = heads.findIndex((head) => TOTAL.test(head));
  const counted = heads.map((head, column) => (column !== at && !NO_SUM.test(head) ? column : -1));
  if (at < 0 || heads.some((head, column) => column !== at && column > 0 && NO_SUM.test(head)))
    return [];
  return squares.slice(header).flatMap((row) => {
    const parts = counted.filter((column) => column > 0).map((column) => numberIn(row[column]));
    return faultOf(numberIn(row[at]), parts);
  });
}

/**
 * Returns a fault if the parts do not add up to the total within their rounding. Returns none if a part is not a
 * number.
 */
function faultOf(total: Cell | null, parts: readonly (Cell | null)[]): Fault[] {
  const known = parts.filter((part): part is Cell => part !== null);
  if (!total || known.length < FEWEST || known.length < parts.length) return [];
  const sum = rounded(known.reduce((all, { value }) => all + value, 0));
  const slack = [total, ...known].reduce(
    (all, { decimals }) => all + (decimals > 0 ? 0.5 * 10 ** -decimals : 0),
    1e-6,
  );
  return Math.abs(sum - total.value) > slack ? [{ total, sum }] : [];
}

function findingOf({ total: { square }, sum }: Fault, table: Table, section: Section): Finding {
  const text = cellText(square.cell);
  const { row, column } = square;
  return {
    place: {
      ...{ section: section.key, paragraph: table.after, start: 0, end: text.length },
      cell: { table: table.key, row, column },
    },
    actual: text.trim(),
    expected: sum,
  };
}
