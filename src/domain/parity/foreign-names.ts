import { matchesOf } from '../matches';
import { withNeighbours, type Bead } from './bead';
import type { MisspeltName } from './names';
import { textOf, type Read } from './reading';
import { spellings } from './romanization';

/** 海伦·马什: a foreign name, given name first. */
const NAME = /([\u4e00-\u9fff]{1,6})[·•‧]([\u4e00-\u9fff])[\u4e00-\u9fff]{0,5}/g;
/** Words after a name that do not belong to it. */
const AFTER = /(?:教授|博士|先生|女士|小姐|院士|醫生|医生|校长|主席|说|說|表示|[和与及].*)$/;
const TITLES =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|President|Director|Minister|Ambassador|Chairman|The|In|At|Our|And|New|San|Santa|Los|Saint|North|South|East|West)$/;
const PAIR =
  /(?<![\p{L}\d-])(?=(\p{Lu}[\p{Ll}'’]+) (\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)?)(?![\p{L}’-]))/gu;

/** The letters with which an English name may begin, for each initial of its first character in pinyin. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  ...{ a: 'aeiouh', b: 'bpv', c: 'tsczj', ch: 'ctj', d: 'dt', e: 'eauo', f: 'fpv', g: 'gckjh' },
  ...{ h: 'hjgkwf', j: 'jgkczq', k: 'ckqhx', l: 'lrw', m: 'm', n: 'nk', o: 'oaeu', p: 'pb' },
  ...{ q: 'cjtqz', r: 'rjzg', s: 'sczt', sh: 'scjh', t: 'td', w: 'wvuoh', x: 'schzjxy' },
  ...{ y: 'yieajuhoz', z: 'zjst', zh: 'jzgdc' },
};

/** Whether an English name may begin with the sound of a Chinese character. */
export const mayBegin = (character: string, english: string): boolean =>
  // 恩瓦丘库 is Nwachukwu: the character stands for a single N, too.
  (character === '恩' && /^n/i.test(english)) ||
  [...spellings(character)].some((sound) => {
    const initial = /^(?:[zcs]h|[a-z])/.exec(sound)?.[0] ?? '';
    return (BEGINNINGS[initial] ?? '').includes(english.charAt(0).toLowerCase());
  });

/**
 * Returns foreign names of the source that the target replaces with another person's name: no word near begins as the
 * family name does. Characters only approximate a sound, so no closer check is possible.
 */
export function exchangedForeigners(beads: readonly Bead[]): MisspeltName[] {
  return beads.flatMap(({ source, target }, at) => {
    const names = namesIn(source);
    if (names.length === 0) return [];
    const said = textOf(withNeighbours(beads, at).flatMap((bead) => bead.target));
    const surnames = names.map(({ surname }) => surname);
    return names.flatMap(({ surname, ...name }) => {
      if (isSaid(surname, said)) return [];
      const other = strangerIn(target, surnames);
      return other ? [{ ...other, ...name }] : [];
    });
  });
}

const namesIn = (reads: readonly Read[]) =>
  reads.flatMap(({ passage }) =>
    matchesOf(passage.text, NAME).map(({ 0: name, 1: given = '', 2: surname = '', index }) => ({
      surname,
      name: name.replace(AFTER, '').replace(/^.*岁的?/, ''),
      cause: { passage, start: index + given.length, end: index + name.length },
    })),
  );

/** Whether a capitalised word of the text may be the family name. */
const isSaid = (surname: string, text: string): boolean =>
  matchesOf(text, PAIR).some(({ 2: last = '' }) =>
    last.split('-').some((part) => mayBegin(surname, part)),
  );

/** Returns the first two words of the target that may be a name but nobody's name in the source. */
function strangerIn(target: readonly Read[], surnames: readonly string[]) {
  for (const { passage } of target)
    for (const { 1: first = '', 2: last = '', index } of matchesOf(passage.text, PAIR)) {
      if (TITLES.test(first) || surnames.some((surname) => mayBegin(surname, last))) continue;
      const actual = `${first} ${last}`;
      return { actual, at: { passage, start: index, end: index + actual.length } };
    }
  return null;
}
