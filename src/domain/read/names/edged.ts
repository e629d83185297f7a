import { matchesOf } from '../../matches';
import { WORDS } from '../label/noun.zh';
import { NOT_NAMES } from '../people.zh';
import { type Candidate, COUNTED, ENDS, GOES_ON, ROLE_END } from './frame';
import { isGiven, NO_GIVEN, SURNAME_SET } from './given';
import { JOINING, RARE_SET } from './rare';
import { goesPastRole } from './structural';

/** 厨师长, 记录员: a role that no list has, by its last character. Not 增长 or 人员. */
const BY_ENDING =
  '[\\u4e00-\\u9fff](?<![成生增延拉特擅较較])[长長]|[\\u4e00-\\u9fff](?<![人动動全满滿])[员員]|[\\u4e00-\\u9fff][师師匠]';
const ROLE = new RegExp(`(?:${ROLE_END.source.slice(0, -1)})[长長]?|${BY_ENDING}`, 'g');
/** How many characters are divided into words from a surname on. */
const NEAR = 12;
/** A full name of two characters and one of three, after a surname of one or two characters. */
const GIVEN_LENGTHS = [2, 1];

/**
 * Finds 戚蔓 in 规培医生戚蔓第一次主刀: a role, a surname right after it, and a name that ends where the dictionary begins a word.
 * No list says what may follow, so that the clause may go on in any way.
 */
export function edged(text: string): Candidate | null {
  for (const { index, 0: role } of matchesOf(text, ROLE)) {
    const start = index + role.length;
    if (COUNTED.test(text.slice(Math.max(0, index - NEAR), start))) continue;
    if (goesPastRole(text, start)) continue;
    const surname = [text.slice(start, start + 2), text.charAt(start)].find(isSurname);
    const name = surname === undefined ? null : nameFrom(text.slice(start, start + NEAR), surname);
    if (name) return { name, start, score: 4, role: null, certain: false };
  }
  return null;
}

const isSurname = (word: string): boolean =>
  SURNAME_SET.has(word) || (RARE_SET.has(word) && !JOINING.test(word));

function nameFrom(text: string, surname: string): string | null {
  const words = [...WORDS.segment(text)];
  const begin = new Set([...words.map(({ index }) => index), text.length]);
  const lengths = GIVEN_LENGTHS.filter((length) => {
    const end = surname.length + length;
    const given = text.slice(surname.length, end);
    return begin.has(end) && isName(surname, given, text.slice(end), words[0]!.segment);
  });
  return lengths.length > 0 ? text.slice(0, surname.length + lengths[0]!) : null;
}

function isName(surname: string, given: string, after: string, first: string): boolean {
  const name = surname + given;
  const isWord = first.length >= name.length || first.length > surname.length + 1;
  if (isWord || NOT_NAMES.test(name) || ROLE_END.test(name)) return false;
  if (!isGiven(given, given.length) || NO_GIVEN.test(given) || NOT_LAST.test(given)) return false;
  if (given.length === 1) return ENDS.test(after) || GOES_ON.test(after) || beginsWord(after);
  return !GOES_ON.test(given.charAt(1) + after);
}

/** Particles and adverbs that end no name. */
const NOT_LAST = /[地得着了过過们們很也都就还還又再才却卻只曾总總并並]$/;

/** Whether the dictionary knows a word of several characters at the beginning. */
export const beginsWord = (text: string): boolean => {
  const [first] = WORDS.segment(text.slice(0, NEAR));
  return first !== undefined && first.segment.length > 1;
};
