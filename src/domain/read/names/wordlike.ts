import { inSimplified } from '../../quantity/script.zh';
import { WORDLIKE_GIVEN_NAMES } from './given-names.zh';

const WORDLIKE = new Set(WORDLIKE_GIVEN_NAMES);

/** Whether two characters are a given name although the second one may begin the words after it: 正道, 援朝. In either script. */
export const isWordlikeGiven = (given: string): boolean => WORDLIKE.has(inSimplified(given));
