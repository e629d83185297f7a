import { matchesOf } from '../../matches';
import { leaderName as described } from '../../rules/leader-name';
import { placeIn } from '../places';
import { rule } from '../rule';
import { LEADERS, NATIONAL_OFFICES } from './leaders.zh';

/** A range of a line, and what should stand there. */
type Miswritten = { start: number; end: number; expected: string };

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
/** 总理事, 总理解: another word. */
const ANY_OFFICE = new RegExp(`(?:${byLength(NATIONAL_OFFICES).join('|')})(?![事解])`, 'g');
const LONGEST_NAME = Math.max(...LEADERS.map(({ name }) => name.length));
/** 习习近平, 习近近平. The last character is not looked at, because it may begin the next word: 李强强调. */
const NAME_OF_DOUBLED = new Map(
  LEADERS.flatMap(({ name }) =>
    [...name].slice(0, -1).map((one) => [name.replace(one, one + one), name] as const),
  ),
);
const DOUBLED = new RegExp([...NAME_OF_DOUBLED.keys()].join('|'), 'g');
/**
 * What a slip of the hand makes of a name of three characters: one is missing but the family name, or two have changed
 * places. Of two characters too little is left.
 */
const SLIPS = LEADERS.map(({ name, offices }) => {
  const [a, b, c] = name;
  return { name, offices, slips: c ? [a! + c + b, b! + a + c, a! + b, a! + c] : [] };
});
/** 学习习近平, 桃李李强: the first of two equal characters ends a word. */
const ENDS_IN_FIRST = /[学研修温复练实桃行]/;

/**
 * A leader's name is whole before the office, and the office is the leader's own. It finds what is almost a known name
 * (习近总书记, 习习近平) or has the office of another (李强总书记); a name that is not like any of them is somebody
 * else's.
 */
export const leaderName = rule(described, ({ lines }) =>
  lines.flatMap((line) =>
    [...doubled(line.text), ...beforeOffices(line.text)].map(({ start, end, expected }) => ({
      place: placeIn(line, start, end),
      actual: line.text.slice(start, end),
      expected,
    })),
  ),
);

function doubled(text: string): Miswritten[] {
  return matchesOf(text, DOUBLED).flatMap(({ 0: found, index }) => {
    const name = NAME_OF_DOUBLED.get(found)!;
    const isOfWord = found.endsWith(name) && ENDS_IN_FIRST.test(text[index - 1] ?? '');
    return isOfWord ? [] : [{ start: index, end: index + found.length, expected: name }];
  });
}

function beforeOffices(text: string): Miswritten[] {
  return matchesOf(text, ANY_OFFICE).flatMap(({ 0: office, index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index);
    const end = index + office.length;
    const named = LEADERS.find(({ name }) => before.endsWith(name));
    if (named) {
      const start = index - named.name.length;
      const expected = `${named.name}${named.offices[0]!}`;
      return named.offices.includes(office) ? [] : [{ start, end, expected }];
    }
    return SLIPS.flatMap(({ name, offices, slips }) => {
      const slip = slips.find((one) => before.endsWith(one));
      if (!slip || !offices.includes(office)) return [];
      return [{ start: index - slip.length, end, expected: `${name}${office}` }];
    });
  });
}
