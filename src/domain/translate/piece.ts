import type { Block, Photo, Report } from '../report';
import type { PieceKind } from './kinds';

export type { PieceKind } from './kinds';

/** A report with everything that a translation carries: the tree, and the cover, which is outside the tree. */
export interface Carried extends Report {
  cover: Photo | null;
}

/**
 * One text of a report that is translated on its own. Its path is stable. It is made of keys. Paragraphs and credits
 * have no keys, so `lists.ts` gives them ids that survive edits and moves: `title`, `sections.ab12.heading`,
 * `sections.ab12.paragraphs.p3`, `sections.ab12.quotes.q7.text`.
 */
export interface Piece {
  path: string;
  kind: PieceKind;
  /** The key of its section; null outside of sections. */
  section: string | null;
  text: string;
}

/** The stored state of a piece: what its translation was made from, and the last known target. */
export interface PieceState {
  path: string;
  kind: PieceKind;
  /** The source text that the target was made from, and its hash. */
  source: string;
  hash: string;
  /** The source text as it was last seen, if it differs from `source`. An editor was shown this text. */
  seen?: string;
  /** The proposed text, to tell a person's words from it. Null if a person wrote first. */
  proposal: string | null;
  /** The target text as it was last seen. */
  target: string;
  /** A person said that the target is right. */
  confirmed?: true;
  /** The target came from a translator's file. A later file may replace it without a question. */
  imported?: true;
  /** That file said that the target is not done: a machine's words, or half of a unit. */
  unfinished?: true;
}

/**
 * A translation whose source was deleted, or that an import replaced. It is kept, because people's words are never
 * lost.
 */
export interface RemovedPiece {
  path: string;
  kind: PieceKind;
  source: string;
  target: string;
  /** The blocks of a paragraph, with their formatting. */
  blocks?: Block[];
}

/** The state that is stored with a translation. */
export interface TranslationState {
  version: 1;
  /** In the order of the source. */
  pieces: PieceState[];
  removed: RemovedPiece[];
  /** The source's picture of each photo, by key. So a target with a picture of its own keeps it. */
  images: Record<string, string>;
}

export const EMPTY_STATE: TranslationState = { version: 1, pieces: [], removed: [], images: {} };

/** A text from outside: from a translator's file, or from an editor who confirms a piece. */
export interface Given {
  path: string;
  kind: PieceKind;
  /** Missing if the current text is only confirmed. */
  text?: string;
  /** A person deleted the words: an empty `text` then means this. From a file an empty text means nothing. */
  isEmptied?: boolean;
  /** The same text with its formatting, for a paragraph. */
  blocks?: Block[];
  /** The source text that it was made from; missing for the current one. */
  source?: string;
  /** The giver says that it is done, even if it equals the proposal. */
  isConfirmed: boolean;
  /** It comes from a translator's file. */
  isImported?: boolean;
  /** The file says that it is not done. */
  isUnfinished?: boolean;
  /** The translation that it replaces is kept among the removed ones. */
  keepsReplaced?: boolean;
}

/** Returns a map of items by their path. */
export const byPath = <Item extends { path: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.path, item]));
