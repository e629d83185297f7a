import type { PieceKind } from '../piece';

/** A piece of text as a translator's tool sees it: words, and codes that it must not touch. */
export type Node =
  | string
  /** A figure. `key` names the metric, `text` is how it is written here. */
  | { type: 'figure'; key: string; text: string }
  /** The end of a line of a list, or of a paragraph. */
  | { type: 'break'; of: 'line' | 'block' }
  /** Words in bold, a link …; the id says which. */
  | { type: 'format'; id: string; children: Node[] };

/** How far a unit is: not begun, to be looked at (proposed, or stale), done. */
export type UnitState = 'initial' | 'review' | 'done';

/** One piece to translate. */
export interface Unit {
  path: string;
  kind: PieceKind;
  source: Node[];
  /** Null where nothing stands there that is of use to a translator. */
  target: Node[] | null;
  state: UnitState;
  /** What a translator should know. */
  notes: string[];
  maxLength: number | null;
  check: Check;
}

/** Names the texts that stood here when the file was made, by `hashOf`: it tells whether they changed since. */
export interface Check {
  source: string | null;
  target: string | null;
}

/** A translation on its way to a tool. */
export interface Bundle {
  documentId: string;
  sourceLocale: string;
  targetLocale: string;
  units: Unit[];
}

/** What comes back of a unit. A tool may drop notes, checks and states. */
export type ReturnedUnit = Pick<Unit, 'path' | 'source' | 'target' | 'check'> & {
  isDone: boolean;
  /** Its state says that it is not done, or some of its segments have no translation. */
  isUnfinished?: boolean;
  /** It comes from a table, which holds no formatting. */
  isPlain?: true;
};

/** A file that came back. */
export interface Returned {
  documentId: string | null;
  sourceLocale: string | null;
  targetLocale: string | null;
  units: ReturnedUnit[];
}

export const writeCheck = ({ source, target }: Check): string =>
  `s=${source ?? ''};t=${target ?? ''}`;

/** What `writeCheck` wrote; nulls where there is none. */
export function readCheck(text: string | null | undefined): Check {
  const [, source = '', target = ''] =
    /^s=([0-9a-f]*);t=([0-9a-f]*)$/.exec(text?.trim() ?? '') ?? [];
  return { source: source || null, target: target || null };
}
