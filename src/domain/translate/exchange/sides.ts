import type { Block } from '../../report';
import { statesFigures } from '../kinds';
import { sourceLists, targetLists } from '../lists';
import { EMPTY_STATE, type Carried, type TranslationState } from '../piece';
import { blocksOfPieces } from '../standing';
import type { PieceStatus } from '../piece-status';
import type { Node } from './bundle';
import { nodesOfBlocks, nodesOfText, type Figures } from './nodes';

/** Both languages of a report, and the stored state of the translation. */
export interface Sides {
  source: Carried;
  target: Carried | null;
  state: TranslationState | null;
}

/** The content of a piece on either side. */
export interface PieceNodes {
  source(piece: PieceStatus): Node[];
  target(piece: PieceStatus): Node[];
  /** The blocks of a paragraph; none for any other piece. */
  blocks(piece: PieceStatus, side: 'source' | 'target'): readonly Block[];
}

/** Returns functions that give the nodes of a piece on either side. */
export function nodesIn({ source, target, state }: Sides): PieceNodes {
  const lists = sourceLists(source, state ?? EMPTY_STATE);
  const own = target && targetLists(target, state ?? EMPTY_STATE, lists);
  const none: ReadonlyMap<string, Block[]> = new Map();
  const blocks = { source: blocksOfPieces(lists), target: own ? blocksOfPieces(own) : none };
  const figures = { source: figuresOf(source), target: figuresOf(target) };
  const nodesOf = (piece: PieceStatus, side: 'source' | 'target') => {
    const ofSection = figures[side].get(piece.section ?? '') ?? [];
    const held = statesFigures(piece.kind) ? ofSection : [];
    const group = blocks[side].get(piece.path);
    return group ? nodesOfBlocks(group, held) : nodesOfText(piece[side], held);
  };
  return {
    source: (piece) => nodesOf(piece, 'source'),
    target: (piece) => nodesOf(piece, 'target'),
    blocks: ({ path }, side) => blocks[side].get(path) ?? [],
  };
}

/** Returns the figures of a report by section. */
const figuresOf = (report: Carried | null): ReadonlyMap<string, Figures> =>
  new Map(report?.sections.map(({ key, metrics }) => [key, metrics] as const));
