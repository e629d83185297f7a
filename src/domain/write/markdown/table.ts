import type { Table } from '../../report';
import { beginsIn, gridOf, type Placed } from '../../report/grid';
import type { Words } from '../words';
import { asParagraph, escape } from './escape';
import { inlines } from './inlines';

type Square = Placed | null;

/**
 * Writes a table in GitHub's Markdown (GFM 0.29 §4.10), with its caption and unit above. GFM has no merged cells and
 * only one heading row. So a merged cell is written in its first square, and a table without a heading gets an empty
 * one.
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

/** Writes the words of a square if its cell begins there. A line break becomes HTML, because a row is one line. */
function wordsIn(square: Square, row: number, column: number): string {
  if (!beginsIn(square, row, column)) return '';
  return inlines(square.cell.children).replaceAll('\\\n', '<br>');
}
