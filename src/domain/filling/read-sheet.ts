import { groupedBy } from '../grouped';
import type { Language } from '../quantity';
import { amountIn, type NoAmount } from './amount';
import { latestFillings, type Filling, type KeptFilling } from './filling';
import type { FillLine } from './line';
import { FILL_COLUMNS, FILL_HEADS, standingText, type FillColumn } from './sheet';

/** A cell that is not accepted: where it is, and why. */
export interface FillProblem {
  /** The row of the sheet, from 1. */
  row: number;
  /** The letter of the column. */
  column: string;
  reason: NoAmount | 'no-heads' | 'unknown-figure' | 'twice' | 'too-long';
  given: string;
  /** Last year's words for the figure, as an example of a valid value. */
  last: string | null;
}

/** A figure that somebody else has filled in since the sheet was exported. */
export interface FillConflict {
  row: number;
  figure: string;
  label: string;
  given: string;
  /** The current value, and who filled it in. */
  theirs: string;
  by: string | null;
}

export interface ReadFilling {
  fillings: Filling[];
  problems: FillProblem[];
  conflicts: FillConflict[];
}

/** The longest texts in characters: the size of the database column. A figure is only a few words. */
const LONGEST = { now: 100, remark: 500, department: 100 } as const;

type Row = Record<FillColumn, string> & { at: number };
type Places = ReadonlyMap<FillColumn, number>;

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

/** Reports a figure that is on two rows with different values: nobody can know which value is meant. */
const twiceIn = (rows: readonly Row[], places: Places): FillProblem[] =>
  [...groupedBy(rows, ({ id }) => id).values()].flatMap((same) =>
    same
      .filter(({ now }) => now !== same[0]!.now)
      .map((row) => problemAt(row, places, 'now', 'twice', same[0]!.now)),
  );

function problemAt(
  row: Row,
  places: Places,
  column: FillColumn,
  reason: FillProblem['reason'],
  last: string | null,
): FillProblem {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (places.get(column) ?? 0));
  return { row: row.at, column: letter, reason, given: row[column], last };
}

const noHeads = (heads: readonly string[]): FillProblem => ({
  ...{
    row: 1,
    column: 'A',
    reason: 'no-heads',
    given: heads.join(' | ').slice(0, 200),
    last: null,
  },
});

const standing = (
  known: ReadonlyMap<string, FillLine>,
  latest: ReadonlyMap<string, KeptFilling>,
  figure: string,
) => standingText(known.get(figure)!, latest);

function conflictOf(
  row: Row,
  line: FillLine | undefined,
  latest: ReadonlyMap<string, KeptFilling>,
): FillConflict[] {
  if (!line) return [];
  const theirs = standingText(line, latest);
  if (theirs === row.filled || theirs === row.now) return [];
  const by = latest.get(line.id);
  return [
    {
      ...{ row: row.at, figure: line.id, label: line.label, given: row.now, theirs },
      by: by ? (by.department ?? by.writer) : null,
    },
  ];
}
