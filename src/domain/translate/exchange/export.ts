import type { Block } from '../../report';
import { sourceLists, targetLists } from '../lists';
import { hashOf } from '../hash';
import { EMPTY_STATE, type Carried, type TranslationState } from '../piece';
import { blocksOfPieces } from '../standing';
import { statusOf, type PieceStatus } from '../status';
import type { Node, Unit, UnitState } from './bundle';
import { nodesOfBlocks, nodesOfText, type Figures } from './nodes';
import { maxLengthOf, notesOf } from './notes';

/** Two languages of a report, and what is remembered of the translation. */
export interface Sides {
  source: Carried;
  target: Carried | null;
  state: TranslationState | null;
}

const HAN = /\p{Script=Han}/u;

/** Every piece of a report as a unit for a translator's tool, in reading order. */
export function unitsOf(sides: Sides): Unit[] {
  const nodes = nodesIn(sides);
  const sections = new Map(sides.source.sections.map((section) => [section.key, section]));
  return statusOf(sides.source, sides.target, sides.state).pieces.map((piece) => {
    const section = sections.get(piece.section ?? '');
    return {
      ...{ path: piece.path, kind: piece.kind, notes: notesOf(piece, section) },
      source: nodes.source(piece),
      target: isUseful(piece) ? nodes.target(piece) : null,
      state: stateOf(piece),
      maxLength: maxLengthOf(piece.kind),
      check: { source: piece.hash, target: piece.target ? hashOf(piece.target) : null },
    };
  });
}

/** A proposal that still is Chinese would only stand in the way of a translation memory. */
const isUseful = ({ status, target }: PieceStatus) =>
  target !== '' && (status !== 'missing' || !HAN.test(target));

function stateOf({ status, target }: PieceStatus): UnitState {
  if (status === 'translated') return 'done';
  return target ? 'review' : 'initial';
}

/** The nodes of a piece on either side. */
export function nodesIn({ source, target, state }: Sides) {
  const lists = sourceLists(source, state ?? EMPTY_STATE);
  const own = target && targetLists(target, state ?? EMPTY_STATE, lists);
  const none = new Map<string, Block[]>();
  const blocks = { source: blocksOfPieces(lists), target: own ? blocksOfPieces(own) : none };
  const figures = { source: figuresOf(source), target: figuresOf(target) };
  const nodes = (
    side: 'source' | 'target',
    { path, kind, section, ...texts }: PieceStatus,
  ): Node[] => {
    const protectedOnes = HOLDS_FIGURES.has(kind) ? (figures[side].get(section ?? '') ?? []) : [];
    const group = blocks[side].get(path);
    return group ? nodesOfBlocks(group, protectedOnes) : nodesOfText(texts[side], protectedOnes);
  };
  return {
    source: (piece: PieceStatus) => nodes('source', piece),
    target: (piece: PieceStatus) => nodes('target', piece),
    blocks: ({ path }: PieceStatus, side: 'source' | 'target') => blocks[side].get(path) ?? [],
  };
}

const HOLDS_FIGURES = new Set(['heading', 'paragraph', 'quote.text', 'photo.caption']);

const figuresOf = (report: Carried | null): ReadonlyMap<string, Figures> =>
  new Map(report?.sections.map(({ key, metrics }) => [key, metrics] as const));
