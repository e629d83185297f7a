import { gradeOf, type Grade } from './grade';
import { hashOf } from './hash';
import type { Piece, PieceState } from './piece';
import { isUnfinished, madeFrom, type Standing } from './standing';

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

const HAN = /\p{Script=Han}/u;

/** Returns the state of the translation of one piece. */
export function statusOfPiece(
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
