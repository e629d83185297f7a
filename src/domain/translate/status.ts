import type { Grade } from './grade';
import { sourceLists } from './lists';
import {
  byPath,
  EMPTY_STATE,
  type Carried,
  type Piece,
  type PieceState,
  type RemovedPiece,
  type TranslationState,
} from './piece';
import { statusOfPiece, type PieceStatus } from './piece-status';
import { piecesOf } from './pieces';
import { standingOf } from './standing';

/** The state of a translation: every piece, and the counts. */
export interface TranslationStatus {
  pieces: PieceStatus[];
  removed: RemovedPiece[];
  counts: {
    total: number;
    translated: number;
    stale: Record<Grade, number> & { total: number };
    missing: number;
    proposed: number;
    removed: number;
  };
  /** The share of translated pieces in percent, rounded down: 100 means that all are done. */
  percent: number;
  /** False if the source has changed since the last refresh. */
  isUpToDate: boolean;
}

/** Compares a translation with its source, both in their current state. Changes nothing. */
export function statusOf(
  source: Carried,
  target: Carried | null,
  stored: TranslationState | null,
): TranslationStatus {
  const state = stored ?? EMPTY_STATE;
  const lists = sourceLists(source, state);
  const all = piecesOf(source, lists);
  const standing = standingOf(target, state, all, lists);
  const known = byPath(state.pieces);
  const pieces = all
    .filter(({ kind }) => kind !== 'image')
    .map((piece) => statusOfPiece(piece, known.get(piece.path), standing.get(piece.path)));
  const counts = countsOf(pieces, state.removed.length);
  return {
    pieces,
    removed: state.removed,
    counts,
    percent: percentOf(counts),
    isUpToDate: stored !== null && target !== null && isUpToDate(all, state.pieces),
  };
}

const percentOf = ({ total, translated }: TranslationStatus['counts']) =>
  total === 0 ? 100 : Math.floor((100 * translated) / total);

function countsOf(pieces: readonly PieceStatus[], removed: number): TranslationStatus['counts'] {
  const number = (is: (piece: PieceStatus) => unknown) => pieces.filter(is).length;
  const ofGrade = (grade: Grade) => number((piece) => piece.grade === grade);
  return {
    total: pieces.length,
    translated: number(({ status }) => status === 'translated'),
    stale: {
      total: number(({ status }) => status === 'stale'),
      number: ofGrade('number'),
      quote: ofGrade('quote'),
      wording: ofGrade('wording'),
    },
    missing: number(({ status }) => status === 'missing'),
    proposed: number(({ proposed }) => proposed),
    removed,
  };
}

function isUpToDate(pieces: readonly Piece[], states: readonly PieceState[]): boolean {
  return (
    pieces.length === states.length &&
    pieces.every(({ path, text }, at) => {
      const state = states[at];
      return state?.path === path && (state.seen ?? state.source) === text;
    })
  );
}
