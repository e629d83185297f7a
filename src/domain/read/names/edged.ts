import { matchesOf } from '../../matches';
import { WORDS } from '../label/noun.zh';
import { type Candidate, COUNTED, ENDS, GOES_ON, ROLE_END } from './frame';
import { isGiven, isVerbAfter, NO_GIVEN, ONE_OF, SURNAME_SET } from './given';
import { JOINING, RARE_SET } from './rare';
import { goesPastRole } from './structural';
import { isWordOrRole } from './no-name';

/** 厨师长, 记录员: a role that no list has, by its last character. Not 增长 or 人员. */
const BY_ENDING =
  '[\\u4e00-\\u9fff](?<![成生增延拉特擅较地])长|[\\u4e00-\\u9fff](?<![人动全满])员|[\\u4e00-\\u9fff][师匠]|[\\u4e00-\\u9fff](?<![或再前后])者';
const ROLE = new RegExp(`(?:${ROLE_END.source.slice(0, -1)})长?|${BY_ENDING}`, 'g');
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
    if (isSurnameItself(text, index, role) || /^师傅/.test(text.slice(start - 1))) continue;
    const surname = [text.slice(start, start + 2), text.charAt(start)].find(isSurname);
    if (surname === undefined) continue;
    if (COUNTED.test(text.slice(Math.max(0, index - NEAR), start))) continue;
    if (goesPastRole(text, start)) continue;
    const near = text.slice(start, start + NEAR);
    const name = nameFrom(near, surname) ?? (OFFICE.test(role) ? likeWord(near, surname) : null);
    if (name) return { name, start, score: 4, role: null, certain: false };
  }
  return null;
}

/** 谌长顺明年退休: 谌长 at the beginning is no office, but a name begins there. */
const isSurnameItself = (text: string, index: number, role: string): boolean =>
  SURNAME_SET.has(role.charAt(0)) &&
  !ROLE_END.test(role) &&
  !/[\u4e00-\u9fff]$/.test(text.slice(0, index));

/** 刘建堂老远就认出了客人, 刚上初中的钟思炜有点自豪: a full name that is no word, at the beginning of a clause or after 的. */
export function atStart(clause: string): Candidate | null {
  const of = clause.lastIndexOf('的', FARTHEST_OF);
  const places = of > 0 ? [0, of + 1] : [0];
  for (const start of places) {
    const name = inPieces(clause.slice(start, start + NEAR));
    if (name) return { name, start, score: 4, role: null, certain: false };
  }
  return null;
}
/** How far into a clause 的 may end a description of its subject. */
const FARTHEST_OF = 20;

/** 钟丽眉 of 钟|丽|眉|一|筷子: the dictionary knows the surname alone, and no word after it. */
function inPieces(text: string): string | null {
  const surname = [text.slice(0, 2), text.charAt(0)].find((word) => SURNAME_SET.has(word));
  if (surname === undefined) return null;
  const [first = '', one = '', two = ''] = [...WORDS.segment(text)].map(({ segment }) => segment);
  const stands = first === surname && one.length === 1 && two.length === 1;
  const name = text.slice(0, surname.length + 2);
  const after = text.slice(name.length);
  return stands && after !== '' && !ACTS.test(two) && isName(surname, one + two, after, first)
    ? name
    : null;
}
/** 肖丹想回母校: a verb or an adverb of one character after a name of two. */
const ACTS =
  /[想看听走站坐拿问说在从把对给让叫最更太已刚便则能没是去到做干用跟找抱拉推捧指摸拍搓挥抬低笑哭喊]/;

/** An office, which only one person has. */
export const OFFICE = /[^成生增延]长$|(?:主任|书记|主席|经理|总裁|总监|教授|院士|董事|支书)$/;

/** 总经理暴雨生在会上, 妇联主席黄金凤带着: the name begins like a word, and one more character stands alone. */
function likeWord(text: string, surname: string): string | null {
  const [word, last] = [...WORDS.segment(text)].map(({ segment }) => segment);
  const name = `${word}${last}`;
  const isName = word?.length === 2 && surname.length === 1 && last?.length === 1;
  const isGivenName = isName && isGiven(name.slice(1), 2) && !NO_GIVEN.test(last);
  return isGivenName && !GOES_ON.test(text.slice(2)) && !AFTER_WORD.test(last) ? name : null;
}
/** 暴雨中, 高峰时: the character belongs to the word before it. */
const AFTER_WORD = /[^\u4e00-\u9fff]|[中里上下前后时天夜日年期来去已正又也地得着过们性化度量率]/;

const isSurname = (word: string): boolean =>
  SURNAME_SET.has(word) || (RARE_SET.has(word) && (word === '连' || !JOINING.test(word)));

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

/** Whether a surname and a given name are a full name, and the words after it belong to neither. `first`: the first word there in the dictionary. */
export function isName(surname: string, given: string, after: string, first: string): boolean {
  const name = surname + given;
  // 村民广场建好了: 广 is hardly ever a surname, so that it must stand alone.
  const longest = RARE_SET.has(surname) ? surname.length : surname.length + 1;
  const isWord = first.length >= name.length || first.length > longest;
  if (isWord || isWordOrRole(name)) return false;
  if (!isGiven(given, given.length) || NO_GIVEN.test(given) || NOT_LAST.test(given)) return false;
  if (ONE_OF.test(given + after)) return false;
  if (given.length === 1)
    return (
      ENDS.test(after) || GOES_ON.test(after) || ACTS.test(after.charAt(0)) || beginsWord(after)
    );
  return !isVerbAfter(given, after) && !GOES_ON.test(given.charAt(1) + after);
}

/** Particles and adverbs that end no name. */
const NOT_LAST = /[地得着了过们很也都就还又再才却只曾总并]$/;

/** Whether the dictionary knows a word of several characters at the beginning. */
export const beginsWord = (text: string): boolean => {
  const [first] = WORDS.segment(text.slice(0, NEAR));
  return first !== undefined && first.segment.length > 1;
};
