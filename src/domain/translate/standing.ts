import type { Block } from '../report';
import { targetLists, type Lists } from './lists';
import { piecesOf } from './pieces';
import {
  byPath,
  type Carried,
  type Piece,
  type PieceState,
  type RemovedPiece,
  type TranslationState,
} from './piece';

/** A piece in the current target. */
export interface Standing extends Piece {
  /** The blocks of a paragraph. */
  blocks: Block[];
  state: PieceState | undefined;
  /** Whether a person wrote or confirmed it. Otherwise it is the proposal. */
  isHuman: boolean;
}

/**
 * Returns the current pieces of the target, by path: the counterparts of the source's `pieces`, and those without a
 * counterpart.
 */
export function standingOf(
  target: Carried | null,
  state: TranslationState,
  pieces: readonly Piece[],
  lists: Lists,
): Map<string, Standing> {
  if (!target) return new Map();
  const own = targetLists(target, state, lists);
  const blocks = blocksOfPieces(own);
  const [states, sources] = [byPath(state.pieces), byPath(pieces)];
  const standing = piecesOf(target, own).map((piece): Standing => {
    const { path, kind, text } = piece;
    const known = states.get(path);
    const isHuman = kind !== 'image' && isWritten(text, known, sources.get(path)?.text);
    return { ...piece, blocks: blocks.get(path) ?? [], state: known, isHuman };
  });
  return byPath(standing);
}

/**
 * Returns the source text that a target text was made from. If the target was edited after a newer source was shown,
 * returns the newer source.
 */
export function madeFrom({ text, state }: Pick<Standing, 'text' | 'state'>): string | null {
  if (!state) return null;
  return text === state.target ? state.source : (state.seen ?? state.source);
}

/**
 * Whether a text is still as a file brought it that said that the text is not done: nobody has edited or confirmed it
 * since.
 */
export const isUnfinished = (known: PieceState | undefined, text: string | undefined): boolean =>
  known?.unfinished === true && !known.confirmed && known.target === text;

/**
 * Whether a person wrote a text: it was confirmed, or differs from the proposal. Without a proposal, any text except a
 * copy of the source was written.
 */
function isWritten(text: string, known: PieceState | undefined, copy: string | undefined): boolean {
  if (!known || known.proposal === null) return text !== copy;
  return known.confirmed === true || text !== known.proposal;
}

/** Returns the blocks of each paragraph and each row of a table, by path. */
export function blocksOfPieces(lists: Lists): ReadonlyMap<string, Block[]> {
  const found = new Map<string, Block[]>();
  for (const [path, groups] of lists.groups) {
    for (const { id, blocks } of groups) found.set(path + id, blocks);
  }
  return found;
}

/** Returns what is kept of a removed piece. */
export function asRemoved(here: Standing): RemovedPiece {
  const { path, kind, text, blocks } = here;
  return {
    path,
    kind,
    source: madeFrom(here) ?? '',
    target: text,
    ...(blocks.length > 0 && { blocks }),
  };
}
