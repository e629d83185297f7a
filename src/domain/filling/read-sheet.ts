import type { Language } from '../quantity';
import { amountIn } from './amount';
import { conflictOf, standing, type FillConflict } from './fill-conflicts';
import { noHeads, problemAt, twiceIn, type FillProblem } from './fill-problems';
import { latestFillings, type Filling, type KeptFilling } from './filling';
import type { FillLine } from './line';
import { FILL_COLUMNS, FILL_HEADS, type FillColumn } from './sheet';
import type { Places, Row } from './sheet-row';

export interface ReadFilling {
  fillings: Filling[];
  problems: FillProblem[];
  conflicts: FillConflict[];
}

/** The longest texts in characters: the size of the database column. A figure is only a few words. */
const LONGEST = { now: 100, remark: 500, department: 100 } as const;

/**
 * Reads a returned sheet. A cell that is unchanged since the export fills in nothing. Nor does a cell that was emptied,
 * so that no filled-in value is lost.
 */
export function readFillSheet(
  rows: readonly (readonly string[])[],
  lines: readonly FillLine[],
  kept: readonly KeptFilling[],
  language: Language,
): ReadFilling {
  const places = placesOf(rows[0] ?? []);
  if (!places) return { fillings: [], problems: [noHeads(rows[0] ?? [])], conflicts: [] };
  const known = new Map(lines.map((line) => [line.id, line]));
  const given = rows
    .slice(1)
    .map((cells, nth) => rowOf(cells, places, nth + 2))
    .filter(isFilledIn);
  const read = given.map((row) => readRow(row, known.get(row.id), places, language));
  const twice = twiceIn(given, places);
  const latest = latestFillings(kept);
  const fillings = read.flatMap((one) => ('filling' in one ? [one.filling] : []));
  return {
    fillings: fillings.filter((one) => standing(known, latest, one.figure) !== one.text),
    problems: [...read.flatMap((one) => ('problem' in one ? [one.problem] : [])), ...twice],
    conflicts: given.flatMap((row) => conflictOf(row, known.get(row.id), latest)),
  };
}

function placesOf(heads: readonly string[]): Places | null {
  const places = new Map<FillColumn, number>();
  for (const column of FILL_COLUMNS) {
    const names = Object.values(FILL_HEADS).map((all) => all[column]);
    const at = heads.findIndex((head) => names.includes(head.trim()));
    if (at >= 0) places.set(column, at);
  }
  return places.has('id') && places.has('now') && places.has('filled') ? places : null;
}

function rowOf(cells: readonly string[], places: Places, at: number): Row {
  const cell = (column: FillColumn) => (cells[places.get(column) ?? -1] ?? '').trim();
  const all = Object.fromEntries(FILL_COLUMNS.map((column) => [column, cell(column)]));
  return { ...(all as Record<FillColumn, string>), at };
}

const isFilledIn = ({ now, filled }: Row): boolean => now !== '' && now !== filled;

function readRow(
  row: Row,
  line: FillLine | undefined,
  places: Places,
  language: Language,
): { filling: Filling } | { problem: FillProblem } {
  const problem = (column: FillColumn, reason: FillProblem['reason']) => ({
    problem: problemAt(row, places, column, reason, line?.was?.text ?? null),
  });
  if (!line) return problem('id', 'unknown-figure');
  for (const column of ['now', 'remark', 'department'] as const)
    if (row[column].length > LONGEST[column]) return problem(column, 'too-long');
  const amount = amountIn(row.now, line.was ?? line.now, language);
  if (typeof amount === 'string') return problem('now', amount);
  const { text, value, min, max, unit, qualifier } = amount;
  return {
    filling: {
      ...{ figure: line.id, label: line.label, text, value, min, max, unit, qualifier },
      ...{ remark: row.remark || null, department: row.department || null },
    },
  };
}
