import type { Block } from '../report';
import { targetLists, type Lists } from './lists';
import { piecesOf } from './pieces';
import type { Carried, Piece, PieceState, RemovedPiece, TranslationState } from './piece';

/** A piece as it stands in the target. */
export interface Standing extends Piece {
  /** The blocks of a paragraph. */
  blocks: Block[];
  state: PieceState | undefined;
  /** Whether someone wrote or confirmed it; otherwise it is what was proposed. */
  isHuman: boolean;
}

/** What stands in the target, by path: pieces of the source, and what has none there. */
export function standingOf(
  target: Carried | null,
  state: TranslationState,
  source: Carried,
  lists: Lists,
): Map<string, Standing> {
  if (!target) return new Map();
  const own = targetLists(target, state, lists);
  const blocks = blocksOfPieces(own);
  const states = new Map(state.pieces.map((piece) => [piece.path, piece]));
  const copies = sourceTexts(source, lists);
  return new Map(
    piecesOf(target, own).map((piece) => {
      const known = states.get(piece.path);
      const isHuman =
        piece.kind !== 'image' && isWritten(piece.text, known, copies.get(piece.path));
      return [
        piece.path,
        { ...piece, blocks: blocks.get(piece.path) ?? [], state: known, isHuman },
      ];
    }),
  );
}

/** The source text that a target text was made from: the newer one where it was edited after that was shown. */
export function madeFrom({ text, state }: Pick<Standing, 'text' | 'state'>): string | null {
  if (!state) return null;
  return text === state.target ? state.source : (state.seen ?? state.source);
}

/** What nobody proposed was written, but for a plain copy of the source. */
function isWritten(text: string, known: PieceState | undefined, copy: string | undefined): boolean {
  if (!known || known.proposal === null) return text !== copy;
  return known.confirmed === true || text !== known.proposal;
}

const sourceTexts = (source: Carried, lists: Lists) =>
  new Map(piecesOf(source, lists).map(({ path, text }) => [path, text]));

/** The blocks of each paragraph, by its path. */
export function blocksOfPieces(lists: Lists): ReadonlyMap<string, Block[]> {
  return new Map(
    [...lists.paragraphs].flatMap(([section, groups]) =>
      groups.map(({ id, blocks }) => [`sections.${section}.paragraphs.${id}`, blocks] as const),
    ),
  );
}

/** What is kept of a piece that goes. */
export function farewell(here: Standing): RemovedPiece {
  const { path, kind, text, blocks } = here;
  return {
    ...{ path, kind, source: madeFrom(here) ?? '', target: text },
    ...(blocks.length > 0 && { blocks }),
  };
}
