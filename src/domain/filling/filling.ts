import type { Stated } from '../years/stated';
import type { FillLine } from './line';

/** What a department states for a figure. It changes no text: an editor writes the report. */
export interface Filling extends Stated {
  /** Which line: `y:KEY` or `m:KEY`. */
  figure: string;
  remark: string | null;
  /** Who counted, in the words of the sheet. */
  department: string | null;
}

/** A filling that is kept, with who sent it in and when. */
export interface KeptFilling extends Filling {
  writer: string | null;
  at: string;
}

/** What was filled in last for each figure. */
export const latestFillings = (kept: readonly KeptFilling[]): Map<string, KeptFilling> =>
  new Map(kept.map((one) => [one.figure, one]));

/** Whether the text of the report says what was filled in: `absent` as long as it says nothing of the figure. */
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
