import type { Block, Photo, Report } from '../report';
import type { PieceKind } from './kinds';

export type { PieceKind } from './kinds';

/** A report with all that a translation carries: the tree, and the cover that stands outside of it. */
export interface Carried extends Report {
  cover: Photo | null;
}

/**
 * One text of a report that is translated on its own. Its path is stable: keys for what has keys, and
 * for paragraphs and credits, which have none, ids that `lists.ts` keeps through edits and moves:
 * `title`, `sections.ab12.heading`, `sections.ab12.paragraphs.p3`, `sections.ab12.quotes.q7.text`.
 */
export interface Piece {
  path: string;
  kind: PieceKind;
  /** Key of the section that it stands in; null for what stands outside of sections. */
  section: string | null;
  text: string;
}

/** What is remembered of a piece: what its translation was made from, and what stood there last. */
export interface PieceState {
  path: string;
  kind: PieceKind;
  /** The source text that the target was made from, and its hash. */
  source: string;
  hash: string;
  /** The source text as it was last seen, where it differs from `source`: what an editor was shown. */
  seen?: string;
  /** What was proposed, so that words of a person can be told from it. Null where a person came first. */
  proposal: string | null;
  /** The target text as it was last seen. */
  target: string;
  /** Someone said that the target is right as it stands. */
  confirmed?: true;
  /** The target came out of a translator's file, which may bring a better one without a question. */
  imported?: true;
  /** That file said of the target that it is not done: a machine's words, or half of a unit. */
  unfinished?: true;
}

/** A translation whose source went, or that an import replaced. Kept, because people's words are never lost. */
export interface RemovedPiece {
  path: string;
  kind: PieceKind;
  source: string;
  target: string;
  /** The blocks of a paragraph, with their formatting. */
  blocks?: Block[];
}

/** What is stored beside a translation. */
export interface TranslationState {
  version: 1;
  /** In the order of the source. */
  pieces: PieceState[];
  removed: RemovedPiece[];
  /** The picture of the source by the key of each photo, so that a picture of the target's own is kept. */
  images: Record<string, string>;
}

export const EMPTY_STATE: TranslationState = { version: 1, pieces: [], removed: [], images: {} };

/** A text that comes from outside: from a translator's file, or an editor's word that a piece is right. */
export interface Given {
  path: string;
  kind: PieceKind;
  /** Absent where only what stands there is confirmed. */
  text?: string;
  /** Somebody took the words out: an empty `text` says so, where from a file it says nothing. */
  isEmptied?: boolean;
  /** The same with its formatting, for a paragraph. */
  blocks?: Block[];
  /** The source text that it was made from; absent for the present one. */
  source?: string;
  /** Whoever gives it says that it is done, even where it equals what was proposed. */
  isConfirmed: boolean;
  /** It comes out of a translator's file. */
  isImported?: boolean;
  /** The file says that it is not done. */
  isUnfinished?: boolean;
  /** The translation that it takes the place of is kept among the removed ones. */
  keepsReplaced?: boolean;
}

/** Whatever has a path, by that path. */
export const byPath = <Item extends { path: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.path, item]));
