import type { PieceStatus } from '../../../domain/translate';

const HAN = /\p{Script=Han}/u;

/** Whether a proposal is a complete translation: it is not empty and contains no Chinese (a name, a date, a figure). */
export const isWhole = ({ proposed, target }: PieceStatus): boolean =>
  proposed === true && target.trim() !== '' && !HAN.test(target);
