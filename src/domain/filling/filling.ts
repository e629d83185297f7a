import type { Stated } from '../years/stated';
import type { FillLine } from './line';

/** What a department states for a figure. It does not change the text: an editor writes the report. */
export interface Filling extends Stated {
  /** The line that it fills in: `y:KEY` or `m:KEY`. */
  figure: string;
  remark: string | null;
  /** The department that counted, as the sheet names it. */
  department: string | null;
}

/** A stored filling, with who sent it and when. */
export interface KeptFilling extends Filling {
  writer: string | null;
  at: string;
}

/** Returns the last filling of each figure. */
export const latestFillings = (kept: readonly KeptFilling[]): Map<string, KeptFilling> =>
  new Map(kept.map((one) => [one.figure, one]));

/** Compares a filling with the text of the report. `absent`: the text does not state the figure yet. */
export function inText(
  { now }: Pick<FillLine, 'now'>,
  filled: Stated,
): 'same' | 'other' | 'absent' {
  if (!now) return 'absent';
  const isSame = (['value', 'min', 'max', 'unit', 'qualifier'] as const).every(
    (name) => (now[name] ?? null) === (filled[name] ?? null),
  );
  return isSame ? 'same' : 'other';
}
