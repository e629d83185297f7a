import type { PieceStatus } from '../../../domain/translate';

const HAN = /\p{Script=Han}/u;

/** What was proposed is a whole translation where nothing of the source is left in it: a name, a date, a figure. */
export const isWhole = ({ proposed, target }: PieceStatus): boolean =>
  proposed === true && target.trim() !== '' && !HAN.test(target);
