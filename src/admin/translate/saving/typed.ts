import type { PieceStatus } from '../../../domain/translate';

/** The typed translation of a piece, and the state that it is based on. */
export interface Typed {
  path: string;
  text: string;
  /** The text of the draft, and the hash of the source, that were shown when the text was typed. */
  target: string;
  hash: string;
  isConfirmed: boolean;
}

/** Which side of a piece changed while somebody typed. Both versions are shown to choose from. */
export type Clash = 'target' | 'source';

/** Returns which side changed since the text was typed; null if neither did. */
export function clashOf(typed: Typed, piece: PieceStatus): Clash | null {
  const isWritten = !piece.proposed && piece.target !== typed.text;
  if (isWritten && piece.target !== typed.target) return 'target';
  return piece.hash === typed.hash ? null : 'source';
}

/** Returns the translation for the field. A proposal is not a translation, so the field is then empty. */
export const shownOf = ({ proposed, target }: PieceStatus): string => (proposed ? '' : target);

export const isEmpty = (text: string): boolean => text.trim() === '';

/** Whether a typed text differs from the draft. An emptied field removes the draft's text. */
export function isNews({ text, isConfirmed }: Typed, piece: PieceStatus): boolean {
  if (isEmpty(text)) return !isEmpty(shownOf(piece));
  return text !== shownOf(piece) || (isConfirmed && piece.status !== 'translated');
}

/** Whether a text is what the field shows without any typing. */
export const isAsShown = (text: string, piece: PieceStatus): boolean =>
  text === shownOf(piece) || (isEmpty(text) && isEmpty(shownOf(piece)));
