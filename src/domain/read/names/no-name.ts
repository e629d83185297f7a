import { inSimplified } from '../../quantity/script.zh';
import { NOT_NAMES } from '../people.zh';
import { ROLE_END } from './frame';

/** Whether a word that begins like a surname is none, in either script: 高级 and 高級 are no Mr. Gao. */
export const isNoName = (word: string): boolean => NOT_NAMES.test(inSimplified(word));

/** Whether a word that begins like a surname is an ordinary word or a role. */
export const isWordOrRole = (word: string): boolean => {
  const role = ROLE_END.exec(word)?.[0] ?? '';
  // 许子兵 is a name, 女民兵 and 老大娘 are not.
  return isNoName(word) || role.length > 1 || (role !== '' && word.length < FULL);
};
const FULL = 3;
