import type { Block } from '../report';
import { blocksFor } from './blocks';
import { hashOf } from './hash';
import { isRequired } from './kinds';
import type { Given, Piece, PieceState, RemovedPiece } from './piece';
import type { Proposals } from './proposals';
import { farewell, isUnfinished, madeFrom, type Standing } from './standing';

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

/**
 * Handles words that a person deleted. The piece then waits for a translation. If a report is invalid without the
 * piece, it is proposed again.
 */
function emptied(piece: Piece, context: Context): Settled | null {
  if (!context.given?.isEmptied) return null;
  if (isRequired(piece.kind)) return proposed(piece, context);
  const proposal = context.known?.proposal ?? null;
  return { piece: remembered(piece, piece.text, '', proposal), blocks: [] };
}

/** Handles a text from outside, which replaces the current one. */
function taken(piece: Piece, context: Context): Settled | null {
  const { known, here, given, propose, removed } = context;
  if (!given || given.text === '') return null;
  const text = given.text ?? here?.text ?? '';
  const isReplaced = here?.isHuman && here.text !== text;
  if (isReplaced && given.keepsReplaced) removed.push(farewell(here));
  const proposal = known ? known.proposal : propose.text(piece);
  return {
    piece: {
      ...remembered(piece, given.source ?? piece.text, text, proposal),
      ...confirmation(given.isConfirmed || staysConfirmed(known, given)),
      ...origin(given.isImported),
      ...doubt(given.isUnfinished),
    },
    blocks: given.blocks ?? blocksOf(text, piece, context),
  };
}

function blocksOf(text: string, piece: Piece, { here, propose }: Context): Block[] {
  if (here?.text === text) return here.blocks;
  if (text === '') return [];
  return blocksFor(text, here?.blocks.length ? here.blocks : propose.blocks(piece));
}

/** Keeps what a person wrote, with the source that it was made from. */
function kept(piece: Piece, { known, here }: Context): Settled | null {
  if (!here?.isHuman) return null;
  const proposal = known?.proposal ?? null;
  return {
    piece: {
      ...remembered(piece, madeFrom(here) ?? piece.text, here.text, proposal),
      ...confirmation(known?.confirmed),
      ...origin(known?.imported && known.target === here.text),
      ...doubt(isUnfinished(known, here.text)),
    },
    blocks: here.blocks,
  };
}

const staysConfirmed = (known: PieceState | undefined, given: Given) =>
  known?.confirmed && !given.isUnfinished;

const confirmation = (isConfirmed: boolean | undefined) =>
  isConfirmed ? ({ confirmed: true } as const) : {};

const doubt = (isOpen: boolean | undefined) => (isOpen ? ({ unfinished: true } as const) : {});

const origin = (isImported: boolean | undefined) =>
  isImported ? ({ imported: true } as const) : {};

/**
 * Keeps a text deleted as long as the source is the same. If a report is invalid without the piece, it is proposed
 * again.
 */
function leftOut({ kind, text }: Piece, { known, here }: Context): Settled | null {
  const wasSeen = known && (known.seen ?? known.source) === text;
  return !here && wasSeen && !isRequired(kind)
    ? { piece: { ...known, target: '' }, blocks: [] }
    : null;
}

/** Restores the translation of a source text that comes back, or that moved to another section. */
function reclaimed(piece: Piece, { removed, propose }: Context): Settled | null {
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

function proposed(piece: Piece, { propose }: Context): Settled {
  const text = propose.text(piece);
  return { piece: remembered(piece, piece.text, text, text), blocks: propose.blocks(piece) };
}

function remembered(
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
