import { groupedBy } from '../grouped';
import { hasBlocks } from './kinds';
import type { PieceState, TranslationState } from './piece';

/** A part without a key as it is known: its id, and the text that it is known by. */
export interface Known {
  id: string;
  text: string;
}

/** What is remembered of a list: its pieces, and the highest number that an id in it ever had. */
export interface Remembered {
  pieces: PieceState[];
  used: number;
}

/** The path that those of the paragraphs of a section begin with. */
export const paragraphPath = (section: string): string => `sections.${section}.paragraphs.`;
/** The path that those of the rows of a table begin with. */
export const rowPath = (section: string, table: string): string =>
  `sections.${section}.tables.${table}.rows.`;
/** The path that those of all credits begin with. */
export const CREDITS = 'credits.';

/** Finds what is remembered of a list by its path. Looks through the state once, however many sections ask. */
export function rememberedIn({ pieces, removed }: TranslationState): (path: string) => Remembered {
  const lists = new Map<string, Remembered>();
  for (const piece of pieces) listWith(piece, lists)?.pieces.push(piece);
  // Ids that are removed are used up: a new one must not bring them back.
  for (const piece of removed) listWith(piece, lists);
  return (path) => lists.get(path) ?? { pieces: [], used: 0 };
}

type Pathed = Pick<PieceState, 'kind' | 'path'>;

/** The list that a piece is part of, with its number counted; null for what has a key. */
function listWith(piece: Pathed, lists: Map<string, Remembered>): Remembered | null {
  const path = listPathOf(piece);
  if (!path) return null;
  const list = lists.get(path) ?? { pieces: [], used: 0 };
  lists.set(path, list);
  list.used = Math.max(list.used, numberOf(piece.path.slice(path.length)));
  return list;
}

function listPathOf({ kind, path }: Pathed): string | null {
  if (kind.startsWith('credit.')) return CREDITS;
  return hasBlocks(kind) || kind === 'image' ? path.slice(0, path.lastIndexOf('.') + 1) : null;
}

/** 3 of `p3`, and of `c3.role`. */
const numberOf = (id: string) => Number.parseInt(id.slice(1), 10) || 0;

/** The pieces of a list as its parts; `textIn` says by which of its texts a part is known. */
export function knownParts(
  pieces: readonly PieceState[],
  path: string,
  textIn: (piece: PieceState) => string,
): Known[] {
  return pieces.map((piece) => ({ id: piece.path.slice(path.length), text: textIn(piece) }));
}

/** The same for credits, of which two pieces each, role and name, are one part. */
export function knownCredits(
  pieces: readonly PieceState[],
  textIn: (piece: PieceState) => string,
): Known[] {
  const credits = groupedBy(
    knownParts(pieces, CREDITS, textIn),
    ({ id }) => id.split('.')[0] ?? '',
  );
  return [...credits].map(([id, parts]) => ({ id, text: parts.map(({ text }) => text).join(' ') }));
}
