import { WORDS } from '../label/noun.zh';
import { isFullName } from './given';

/** Whether a word can only be a full name: the dictionary divides it into single characters. 高考 and 马路 are words. */
export const isNameOnly = (word: string): boolean =>
  isFullName(word) && [...WORDS.segment(word)].every(({ segment }) => segment.length === 1);
