import { hashOf } from '../hash';
import { statusOf } from '../status';
import type { PieceStatus } from '../piece-status';
import type { Unit, UnitState } from './bundle';
import { maxLengthOf, notesOf } from './notes';
import { nodesIn, type Sides } from './sides';

const HAN = /\p{Script=Han}/u;

/** Returns every piece of a report as a unit for a translator's tool, in reading order. */
export function unitsOf(sides: Sides): Unit[] {
  const nodes = nodesIn(sides);
  const sections = new Map(sides.source.sections.map((section) => [section.key, section]));
  return statusOf(sides.source, sides.target, sides.state).pieces.map((piece) => ({
    path: piece.path,
    kind: piece.kind,
    notes: notesOf(piece, sections.get(piece.section ?? '')),
    source: nodes.source(piece),
    target: isUseful(piece) ? nodes.target(piece) : null,
    state: stateOf(piece),
    maxLength: maxLengthOf(piece.kind),
    check: { source: piece.hash, target: piece.target ? hashOf(piece.target) : null },
  }));
}

/** A proposal that still contains Chinese would only be in the way of a translation memory. */
const isUseful = ({ status, target }: PieceStatus) =>
  target !== '' && (status !== 'missing' || !HAN.test(target));

function stateOf({ status, target }: PieceStatus): UnitState {
  if (status === 'translated') return 'done';
  return target ? 'review' : 'initial';
}
