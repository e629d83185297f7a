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

/** The translation as it is shown in its field: what was only proposed is no translation. */
export const shownOf = ({ proposed, target }: PieceStatus): string => (proposed ? '' : target);

export const isEmpty = (text: string): boolean => text.trim() === '';

/** Whether a text says anything that the draft does not: an emptied field takes the words out. */
export function isNews({ text, isConfirmed }: Typed, piece: PieceStatus): boolean {
  if (isEmpty(text)) return !isEmpty(shownOf(piece));
  return text !== shownOf(piece) || (isConfirmed && piece.status !== 'translated');
}
