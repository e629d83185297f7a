import { gradeOf, type Grade } from './grade';
import { hashOf } from './hash';
import { sourceLists } from './lists';
import { piecesOf } from './pieces';
import {
  byPath,
  EMPTY_STATE,
  type Carried,
  type Piece,
  type PieceState,
  type RemovedPiece,
  type TranslationState,
} from './piece';
import { isUnfinished, madeFrom, standingOf, type Standing } from './standing';

/** One piece, and the state of its translation. */
export interface PieceStatus {
  path: string;
  kind: Piece['kind'];
  section: string | null;
  source: string;
  /** The hash of the source text. A later write must be about the same source. */
  hash: string;
  target: string;
  status: 'translated' | 'stale' | 'missing';
  /** Only for a missing piece: the target is a proposal, and nobody confirmed it. */
  proposed?: true;
  /**
   * Only for a missing piece: the target comes from a file that said that it is not done, and nobody has checked it.
   */
  unfinished?: true;
  /** The target came from a translator's file, and nobody has edited it since. */
  imported?: true;
  /** Only for a stale piece. */
  grade?: Grade;
  /** Only for a stale piece: the source text that the target was made from. */
  oldSource?: string;
}

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

const HAN = /\p{Script=Han}/u;

function statusOfPiece(
  piece: Piece,
  known: PieceState | undefined,
  here: Standing | undefined,
): PieceStatus {
  const { path, kind, section, text } = piece;
  const isImported = known?.imported && known.target === here?.text;
  return {
    path,
    kind,
    section,
    source: text,
    hash: hashOf(text),
    target: here?.text ?? '',
    ...verdictOn(piece, known, here),
    ...(isImported && { imported: true }),
  };
}

type Verdict = Pick<PieceStatus, 'status' | 'grade' | 'oldSource' | 'proposed' | 'unfinished'>;

function verdictOn(
  piece: Piece,
  known: PieceState | undefined,
  here: Standing | undefined,
): Verdict {
  if (!here?.isHuman) return ofProposed(piece, known, here);
  if (isUnfinished(known, here.text)) return { status: 'missing', unfinished: true };
  return ofWritten(piece, here);
}

function ofWritten({ kind, text }: Piece, here: Standing): Verdict {
  const from = madeFrom(here) ?? text;
  if (from === text) return { status: 'translated' };
  return { status: 'stale', grade: gradeOf(kind, from, text), oldSource: from };
}

/**
 * Returns the verdict on a piece that no person wrote. A piece that a person left out needs no work, and neither does a
 * source without Chinese.
 */
function ofProposed(
  { text }: Piece,
  known: PieceState | undefined,
  here: Standing | undefined,
): Verdict {
  if (here)
    return HAN.test(text) ? { status: 'missing', proposed: true } : { status: 'translated' };
  const isLeftOut = known?.confirmed && known.source === text;
  return { status: isLeftOut ? 'translated' : 'missing' };
}

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
