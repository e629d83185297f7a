import { once } from '../../once';
import { AHEAD, type Candidate, GOES_ON, ROLE_END, SPEAKS, TITLE_AFTER } from './frame';
import { isGiven, NO_GIVEN, ONE_OF, SURNAME_SET } from './given';
import { WORDS } from '../label/noun.zh';
import { isWordOrRole } from './no-name';

/** A name whose role is in no list, as found by the words around it. */
export interface Framed {
  name: string;
  start: number;
}

/** A name is looked for in so many characters at the beginning of a clause. */
const FARTHEST = 16;
/** The longest and the shortest description before a name. */
const [LONGEST, SHORTEST] = [10, 2];
/** Function words and verbs: what has one of these before a surname is no description of a person. */
const NO_NOUN =
  /[了着过在是有和与把被将对说就都也不没给向从到为以及等让使请叫问我你他她它这那其每各某几很更最又还再已正刚]/;

/**
 * Finds 晏小禾 in 新娘子晏小禾说得干脆: a noun that no list of roles has, a surname with a given name of two characters, and
 * words that go on about a person. The dictionary must divide the clause there, so that 示范 or 工程 is no surname.
 */
export function structural(clause: string): Framed | null {
  const text = clause.slice(0, FARTHEST + LONGEST);
  const starts = once(() => new Set([...words(text), text.length]));
  for (let start = SHORTEST; start <= FARTHEST; start += 1) {
    const surname = [text.slice(start, start + 2), text.charAt(start)].find((word) =>
      SURNAME_SET.has(word),
    );
    if (surname && isFramed(text, start, surname, starts)) {
      return { name: text.slice(start, start + surname.length + 2), start };
    }
  }
  return null;
}

function isFramed(
  text: string,
  start: number,
  surname: string,
  starts: () => Set<number>,
): boolean {
  const end = start + surname.length + 2;
  const given = text.slice(start + surname.length, end);
  const noun = text
    .slice(0, start)
    .split(/[的、]/)
    .at(-1)!;
  const after = text.slice(end);
  const isNoun =
    !/[…—\s]/.test(noun) &&
    noun.length >= SHORTEST &&
    noun.length <= LONGEST &&
    !NO_NOUN.test(noun);
  const goesOn = [/^$/, SPEAKS, GOES_ON, TITLE_AFTER].some((form) => form.test(after));
  if (!isNoun || !goesOn || !isGiven(given, 2) || NO_GIVEN.test(given)) return false;
  const name = surname + given;
  if (isWordOrRole(name)) return false;
  if (GOES_ON.test(given.charAt(1) + after) || ONE_OF.test(given + after)) return false;
  const begin = starts();
  return begin.has(start) && begin.has(end) && inPieces(begin, start, end);
}

const words = (text: string): number[] => [...WORDS.segment(text)].map(({ index }) => index);

/** Whether the dictionary knows no word of the whole name. */
const inPieces = (begin: Set<number>, start: number, end: number): boolean => {
  for (let at = start + 1; at < end; at += 1) if (begin.has(at)) return true;
  return false;
};

/**
 * Whether a name begins inside a word: 示范工程正在 names nobody called 程正. A role right before the name is more certain than
 * the dictionary.
 */
export function cutsWord(clause: string, { start, certain, name }: Candidate): boolean {
  const before = clause.slice(Math.max(0, start - AHEAD), start);
  // 扯着妈妈的衣角问: a word after 的 that the dictionary knows.
  if (before.endsWith('的') && isWord(name)) return !isColleague(before, name);
  if (start === 0 || /[的\P{sc=Han}]$/u.test(before)) return false;
  if (ROLE_END.test(before)) return goesPastRole(clause, start);
  if (certain && name.length > LONGEST_HAN) return false;
  const near = before + clause.slice(start, start + name.length);
  return !words(near).includes(before.length);
}
/** 居民楼装上电梯: a word that begins with the role goes on into the name. 主任何晴 has 任何, which begins inside the role. */
export function goesPastRole(clause: string, start: number): boolean {
  const from = Math.max(0, start - AHEAD);
  const near = clause.slice(from, start + BEYOND);
  const straddles = [...WORDS.segment(near)].find(
    ({ index, segment }) => from + index < start && from + index + segment.length > start,
  );
  if (straddles === undefined) return false;
  const { index, segment } = straddles;
  return start - from - index >= SHORTEST || segment.length >= LONG_WORD;
}
/** 师范生张宗泽: a word of so many characters is whole, even if only its first character looks like a role. */
const LONG_WORD = 3;
/** How many characters of the name are read with the role. */
const BEYOND = 3;

/** 民政办的小向, 车间的老高: a surname after 小 or 老, and where the person works. */
const isColleague = (before: string, name: string): boolean =>
  OF_BODY.test(before) && /^[小老]/.test(name) && SURNAME_SET.has(name.charAt(1));
const OF_BODY = /[办科局站所室组班队村区司店厂校院馆部处心间社]的$/;

/** 朵朵 is a word, and the name of a child. */
const isWord = (name: string): boolean =>
  name.length === 2 && name.charAt(0) !== name.charAt(1) && words(name).length === 1;

/** Longer names are not Han names. */
const LONGEST_HAN = 4;
