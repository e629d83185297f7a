import { groupedBy } from '../grouped';
import { hasBlocks } from './kinds';
import type { PieceState, TranslationState } from './piece';

/** A known part without a key: its id, and the text by which it is recognised. */
export interface Known {
  id: string;
  text: string;
}

/** The stored pieces of a list, and the highest number that an id in the list ever had. */
export interface Remembered {
  pieces: PieceState[];
  used: number;
}

/** Returns the prefix of the paths of a section's paragraphs. */
export const paragraphPath = (section: string): string => `sections.${section}.paragraphs.`;
/** Returns the prefix of the paths of a table's rows. */
export const rowPath = (section: string, table: string): string =>
  `sections.${section}.tables.${table}.rows.`;
/** The prefix of the paths of all credits. */
export const CREDITS = 'credits.';

/**
 * Returns a function that finds the stored pieces of a list by its path. The state is read once, however many sections
 * ask.
 */
export function rememberedIn({ pieces, removed }: TranslationState): (path: string) => Remembered {
  const lists = new Map<string, Remembered>();
  for (const piece of pieces) listWith(piece, lists)?.pieces.push(piece);
  // The numbers of removed ids stay in use: a new id must not bring a removed one back.
  for (const piece of removed) listWith(piece, lists);
  return (path) => lists.get(path) ?? { pieces: [], used: 0 };
}

type Pathed = Pick<PieceState, 'kind' | 'path'>;

/** Returns the list of a piece, with the number of the piece counted; null for a piece with a key. */
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

/** Returns the number of an id: 3 for `p3`, and for `c3.role`. */
const numberOf = (id: string) => Number.parseInt(id.slice(1), 10) || 0;

/** Returns the pieces of a list as its parts. `textIn` returns the text by which a part is recognised. */
export function knownParts(
  pieces: readonly PieceState[],
  path: string,
  textIn: (piece: PieceState) => string,
): Known[] {
  return pieces.map((piece) => ({ id: piece.path.slice(path.length), text: textIn(piece) }));
}

/** The same for credits. The role and the name of a credit are two pieces, but one part. */
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
