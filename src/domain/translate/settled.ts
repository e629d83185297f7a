import type { Block } from '../report';
import type { Given, PieceState, RemovedPiece } from './piece';
import type { Proposals } from './proposals';
import type { Standing } from './standing';

/** A piece of the new target: its state, and the blocks of a paragraph. */
export type Settled = { piece: PieceState; blocks: Block[] };

/** Everything that decides on one piece. */
export interface Context {
  known: PieceState | undefined;
  here: Standing | undefined;
  given: Given | undefined;
  propose: Proposals;
  /** Replaced texts are added here, and texts that come back are removed. */
  removed: RemovedPiece[];
}
