import type { KeptFilling } from './filling';
import type { FillLine } from './line';
import { standingText } from './sheet';
import type { Row } from './sheet-row';

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

/** Returns the text that the sheet would show now for a figure. */
export const standing = (
  known: ReadonlyMap<string, FillLine>,
  latest: ReadonlyMap<string, KeptFilling>,
  figure: string,
) => standingText(known.get(figure)!, latest);

/** Returns the conflict of a row, if its figure was filled in differently since the export. */
export function conflictOf(
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
