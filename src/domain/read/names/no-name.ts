import { inSimplified } from '../../quantity/script.zh';
import { NOT_NAMES } from '../people.zh';
import { ROLE_END } from './frame';

/** Whether a word that begins like a surname is none, in either script: 高级 and 高級 are no Mr. Gao. */
export const isNoName = (word: string): boolean => NOT_NAMES.test(inSimplified(word));

/** Whether a word that begins like a surname is an ordinary word or a role. */
export const isWordOrRole = (word: string): boolean => isNoName(word) || ROLE_END.test(word);
