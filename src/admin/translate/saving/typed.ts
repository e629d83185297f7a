import type { PieceStatus } from '../../../domain/translate';

/** The translation of a piece as somebody types it, and what it is based on. */
export interface Typed {
  path: string;
  text: string;
  /** What the draft said, and the hash of the source that was shown, when it was typed. */
  target: string;
  hash: string;
  isConfirmed: boolean;
}

/** Where the draft or the source of a piece changed while somebody typed: both stand side by side to choose from. */
export type Clash = 'target' | 'source';

/** What became of the ground that a text was typed on; null where nothing did. */
export function clashOf(typed: Typed, piece: PieceStatus): Clash | null {
  const isWritten = !piece.proposed && piece.target !== typed.text;
  if (isWritten && piece.target !== typed.target) return 'target';
  return piece.hash === typed.hash ? null : 'source';
}

/** Whether a text says anything that the draft does not. An empty one cannot be written: it leaves the piece as it is. */
export const isNews = ({ text, isConfirmed }: Typed, { target, status }: PieceStatus): boolean =>
  text.trim() !== '' && (text !== target || (isConfirmed && status !== 'translated'));
