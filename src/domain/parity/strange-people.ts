import { matchesOf } from '../matches';
import { once } from '../once';
import { inSimplified, isTraditional } from '../quantity/script.zh';
import { withNeighbours, type Bead } from './bead';
import { OF_HONG_KONG } from './hong-kong';
import type { Span } from './passage';
import { NO_GIVEN, NO_PEOPLE } from './no-people';
import { printedTextOf, type Read } from './reading';
import { isPinyin, letters, spellings, surnameSounds } from './romanization';
import { isOfTaiwan, surnamesOfTaiwan } from './wade-giles';

/** A person whom the target names by a name that nobody in the source has. */
export interface StrangePerson {
  at: Span;
  actual: string;
}

/**
 * Zhao Guoqiang: each capitalised word with the next one. The next word may begin a name as well, so matches may
 * overlap. The No of No. 1 begins no name. The name of a university or a road is a place.
 */
const PAIR =
  /(?<![\w-])(?=([A-Z][a-zü]+) (?!No\. ?\d)([A-Z][a-zü]+)(?![\w'’-])(?! (?:University|College|Institute|Hospital|School|Road|Street|River|Lake|Mountain|Bridge|Station|Airport|Port|Park|County|Town|Village)\b))/g;
/** Chan Ka-fai, Ms Chan. */
const HYPHENATED = /(?<![\w-])([A-Z][a-z]*) [A-Z][a-z]+-[a-z]+(?!\w)/g;
const TITLED =
  /(?<![\w-])(?:Mr|Mrs|Ms|Miss|Madam|Dr|Prof|Professor)\.? ([A-Z][a-z]*)(?![a-z]| ?[A-Z-])/g;
/**
 * Returns names of the target, in pinyin or with a Hong Kong surname, that the source does not have. The whole source
 * is searched, because English repeats a name where Chinese has a pronoun.
 */
export function strangePeople(beads: readonly Bead[]): StrangePerson[] {
  const all = beads.flatMap(({ source }) => source);
  const whole = once(() => printedTextOf(all));
  const isHant = once(() => isTraditional(whole()));
  const everywhere = once(() => soundsOf(all));
  const isTaiwan = once(() => isOfTaiwan(whole()));
  const simplified = once(() => inSimplified(whole()));
  return beads.flatMap(({ target }, at) => {
    const near = withNeighbours(beads, at).flatMap(({ source }) => source);
    if (near.length === 0) return [];
    const here = printedTextOf(near);
    const isUnheard = (given: string) => !isReadIn(here, given) && !everywhere().includes(given);
    const isStranger = (characters: string, said: string) =>
      !hasAny(whole(), characters) || (!hasAny(here, characters) && isSomebodyUnsaid(here, said));
    const people = (read: Read) =>
      isHant()
        ? inTraditional(
            read,
            (surname, characters) =>
              isStranger(characters, read.passage.text) &&
              !(isTaiwan() && hasAny(simplified(), surnamesOfTaiwan(surname))),
          )
        : inPinyin(read, isUnheard);
    return target.flatMap(people);
  });
}

const soundsOf = (reads: readonly Read[]): string =>
  reads.map((read) => letters(read.sounds())).join(' ');

/** Whether one or two characters of a text have this reading: 曾 is Zeng and ceng. */
function isReadIn(text: string, given: string): boolean {
  const pairs = [...text].map((one, at, all) => [one, one + (all[at + 1] ?? '')]);
  return pairs.flat().some((some) => /^[\u4e00-\u9fff]+$/.test(some) && spellings(some).has(given));
}

function inPinyin({ passage }: Read, isUnheard: (given: string) => boolean): StrangePerson[] {
  return matchesOf(passage.text, PAIR)
    .filter(
      ({ 1: first = '', 2: second = '' }) =>
        surnameSounds().has(letters(first)) &&
        [1, 2].some((syllables) => isPinyin(second, syllables)) &&
        !NO_PEOPLE.has(letters(first + second)) &&
        !NO_GIVEN.has(letters(second)) &&
        !/[vV]/.test(second) &&
        isUnheard(letters(second)),
    )
    .map(({ 1: first = '', 2: second = '', index }) => {
      const actual = `${first} ${second}`;
      return { actual, at: { passage, start: index, end: index + actual.length } };
    });
}

const hasAny = (text: string, characters: string): boolean =>
  [...characters].some((one) => text.includes(one));

/** 陳女士, 何慧珊說: a surname before a title or a verb of speech. */
const NAMED =
  /([\u4e00-\u9fff])(?:女士|先生|太太|小姐|婆婆|伯伯|博士|教授|醫生|[\u4e00-\u9fff]{2}(?:女士|先生|博士|教授|說|表示|指出|認為))/g;

/**
 * Whether the source names a person here whose surname the target does not spell. Then another person has that place.
 */
const isSomebodyUnsaid = (source: string, target: string): boolean =>
  matchesOf(source, NAMED).some(({ 1: surname = '' }) => {
    const spelt = [...OF_HONG_KONG].filter(([, characters]) => characters.includes(surname));
    return spelt.length > 0 && !spelt.some(([name]) => new RegExp(`\\b${name}\\b`).test(target));
  });

/** For Hong Kong spellings only the surname is checked. No rule tells how a given name is spelt. */
const inTraditional = (
  { passage }: Read,
  isStranger: (surname: string, characters: string) => boolean,
): StrangePerson[] =>
  [HYPHENATED, TITLED].flatMap((pattern) =>
    matchesOf(passage.text, pattern)
      .filter(({ 1: surname = '' }) => {
        const characters = OF_HONG_KONG.get(surname);
        return characters !== undefined && isStranger(surname, characters);
      })
      .map(({ 0: actual, index }) => ({
        actual,
        at: { passage, start: index, end: index + actual.length },
      })),
  );
