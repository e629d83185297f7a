import type { PieceKind } from '../piece';

/** A part of a text as a translator's tool sees it: words, and codes that the tool must not change. */
export type Node =
  | string
  /** A figure. `key` names the metric, `text` is how it is written here. */
  | { type: 'figure'; key: string; text: string }
  /** The end of a line of a list, or of a paragraph. */
  | { type: 'break'; of: 'line' | 'block' }
  /** Words in bold, a link etc. The id says which. */
  | { type: 'format'; id: string; children: Node[] };

/** The progress of a unit: not started, to be reviewed (proposed or stale), or done. */
export type UnitState = 'initial' | 'review' | 'done';

/** One piece to translate. */
export interface Unit {
  path: string;
  kind: PieceKind;
  source: Node[];
  /** Null if the target has nothing that is of use to a translator. */
  target: Node[] | null;
  state: UnitState;
  /** Hints for the translator. */
  notes: string[];
  maxLength: number | null;
  check: Check;
}

/** The hashes of both texts when the file was made (`hashOf`). They show whether a text has changed since then. */
export interface Check {
  source: string | null;
  target: string | null;
}

/** A translation that is sent to a tool. */
export interface Bundle {
  documentId: string;
  sourceLocale: string;
  targetLocale: string;
  units: Unit[];
}

/** A unit as a tool returns it. A tool may drop notes, checks and states. */
export type ReturnedUnit = Pick<Unit, 'path' | 'source' | 'target' | 'check'> & {
  isDone: boolean;
  /** Its state says that it is not done, or some of its segments have no translation. */
  isUnfinished?: boolean;
  /** It comes from a table, which has no formatting. */
  isPlain?: true;
};

/** A file that was returned. */
export interface Returned {
  documentId: string | null;
  sourceLocale: string | null;
  targetLocale: string | null;
  units: ReturnedUnit[];
}

export const writeCheck = ({ source, target }: Check): string =>
  `s=${source ?? ''};t=${target ?? ''}`;

/** Parses the output of `writeCheck`. Returns nulls if there is none. */
export function readCheck(text: string | null | undefined): Check {
  const [, source = '', target = ''] =
    /^s=([0-9a-f]*);t=([0-9a-f]*)$/.exec(text?.trim() ?? '') ?? [];
  return { source: source || null, target: target || null };
}
