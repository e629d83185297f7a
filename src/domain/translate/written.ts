import type { Block } from '../report';
import { blocksFor } from './blocks';
import { isRequired } from './kinds';
import { proposed, remembered } from './memory';
import type { Given, Piece, PieceState } from './piece';
import type { Context, Settled } from './settled';
import { asRemoved, isUnfinished, madeFrom } from './standing';

/**
 * Handles words that a person deleted. The piece then waits for a translation. If a report is invalid without the
 * piece, it is proposed again.
 */
export function emptied(piece: Piece, context: Context): Settled | null {
  if (!context.given?.isEmptied) return null;
  if (isRequired(piece.kind)) return proposed(piece, context);
  const proposal = context.known?.proposal ?? null;
  return { piece: remembered(piece, piece.text, '', proposal), blocks: [] };
}

/** Handles a text from outside, which replaces the current one. */
export function taken(piece: Piece, context: Context): Settled | null {
  const { known, here, given, propose, removed } = context;
  if (!given || given.text === '') return null;
  const text = given.text ?? here?.text ?? '';
  const isReplaced = here?.isHuman && here.text !== text;
  if (isReplaced && given.keepsReplaced) removed.push(asRemoved(here));
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
export function kept(piece: Piece, { known, here }: Context): Settled | null {
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
