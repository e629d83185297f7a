import type { Table } from '../../report';
import { beginsIn, gridOf, type Placed } from '../../report/grid';
import type { Words } from '../words';
import { asParagraph, escape } from './escape';
import { inlines } from './inlines';

type Square = Placed | null;

/**
 * A table as GitHub's Markdown has it (GFM 0.29 §4.10), its caption and unit above. It knows neither merged cells nor a second
 * row of headings: a merged cell says its words in the first of its squares, and a table without heading has an empty one.
 */
export function table({ caption, unit, header, rows }: Table, words: Words): string[] {
  const grid = gridOf(rows);
  const width = grid[0]?.length ?? 0;
  if (width === 0) return [];
  const empty = lineOf(Array<Square>(width).fill(null), 0);
  const [head = '', ...rest] = [...(header > 0 ? [] : [empty]), ...grid.map(lineOf)];
  const rule = `|${' --- |'.repeat(width)}`;
  const above = [caption, unit && words.unit(unit)].filter(Boolean).join('　');
  return [...(above ? [asParagraph(escape(above))] : []), [head, rule, ...rest].join('\n')];
}

const lineOf = (squares: readonly Square[], row: number): string =>
  `| ${squares.map((square, column) => wordsIn(square, row, column)).join(' | ')} |`;

/** A square says something where its cell begins in it; a break within is written as HTML, since a row is one line. */
function wordsIn(square: Square, row: number, column: number): string {
  if (!beginsIn(square, row, column)) return '';
  return inlines(square.cell.children).replaceAll('\\\n', '<br>');
}
