import { leftOut, proposed, reclaimed } from './memory';
import type { Piece } from './piece';
import type { Context, Settled } from './settled';
import { emptied, kept, taken } from './written';

/** Decides which words a piece has from now on: given words, a person's words, or a proposal. */
export function settle(piece: Piece, context: Context): Settled {
  return (
    emptied(piece, context) ??
    taken(piece, context) ??
    kept(piece, context) ??
    leftOut(piece, context) ??
    reclaimed(piece, context) ??
    proposed(piece, context)
  );
}
