import { blocksFor } from './blocks';
import { hashOf } from './hash';
import { isRequired } from './kinds';
import type { Piece, PieceState } from './piece';
import type { Context, Settled } from './settled';

/**
 * Keeps a text deleted as long as the source is the same. If a report is invalid without the piece, it is proposed
 * again.
 */
export function leftOut({ kind, text }: Piece, { known, here }: Context): Settled | null {
  const wasSeen = known && (known.seen ?? known.source) === text;
  return !here && wasSeen && !isRequired(kind)
    ? { piece: { ...known, target: '' }, blocks: [] }
    : null;
}

/** Restores the translation of a source text that comes back, or that moved to another section. */
export function reclaimed(piece: Piece, { removed, propose }: Context): Settled | null {
  const at = removed.findLastIndex(
    ({ kind, source }) => kind === piece.kind && source === piece.text,
  );
  const [found] = at < 0 ? [] : removed.splice(at, 1);
  if (!found) return null;
  return {
    piece: remembered(piece, piece.text, found.target, null),
    blocks: found.blocks ?? blocksFor(found.target, propose.blocks(piece)),
  };
}

/** Proposes a text. */
export function proposed(piece: Piece, { propose }: Context): Settled {
  const text = propose.text(piece);
  return { piece: remembered(piece, piece.text, text, text), blocks: propose.blocks(piece) };
}

/** Returns the state of a piece: its text, the source that it was made from, and what was proposed. */
export function remembered(
  { path, kind, text }: Piece,
  source: string,
  target: string,
  proposal: string | null,
): PieceState {
  return {
    path,
    kind,
    source,
    hash: hashOf(source),
    ...(source !== text && { seen: text }),
    proposal,
    target,
  };
}
