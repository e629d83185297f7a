import type { Section } from '../../report';
import { targetLists, sourceLists, type Lists } from '../lists';
import { hashOf } from '../hash';
import { EMPTY_STATE, type Carried, type TranslationState } from '../piece';
import type { PieceStatus } from '../status';
import { statusOf } from '../status';
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
  return {
    source: (piece: PieceStatus): Node[] => nodesOf(piece, piece.source, source, lists),
    target: (piece: PieceStatus): Node[] =>
      target && own ? nodesOf(piece, piece.target, target, own) : [],
    blocks: (piece: PieceStatus, side: 'source' | 'target') =>
      groupOf(piece, side === 'source' ? lists : own)?.blocks ?? [],
  };
}

function nodesOf(piece: PieceStatus, text: string, report: Carried, lists: Lists): Node[] {
  const section = report.sections.find(({ key }) => key === piece.section);
  const figures = figuresFor(piece, section);
  const group = groupOf(piece, lists);
  return group ? nodesOfBlocks(group.blocks, figures) : nodesOfText(text, figures);
}

function groupOf({ path, section, kind }: PieceStatus, lists: Lists | null) {
  if (kind !== 'paragraph' || section === null) return undefined;
  return lists?.paragraphs
    .get(section)
    ?.find(({ id }) => path === `sections.${section}.paragraphs.${id}`);
}

const HOLDS_FIGURES = new Set(['heading', 'paragraph', 'quote.text', 'photo.caption']);

const figuresFor = ({ kind }: PieceStatus, section: Section | undefined): Figures =>
  section && HOLDS_FIGURES.has(kind) ? section.metrics : [];
