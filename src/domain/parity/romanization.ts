import { pinyin } from 'pinyin-pro';
import { once } from '../once';
import { remembered } from '../remembered';
import { SURNAMES, TITLES_AFTER } from '../read/people.zh';

/** The parts of a Chinese name, each in every reading of its characters: 单 is Shan and Dan. */
export interface Reading {
  surname: ReadonlySet<string>;
  given: ReadonlySet<string>;
  /** How many syllables the given name has. */
  syllables: number;
}

const SURNAME_SET = new Set(SURNAMES);
/** 女性學員占七成二: 占 is a surname as well, but this one begins a share. */
const SHARE = /^[占佔][一二两兩三四五六七八九十半过過近约約逾全总總比多少]/;
const TITLED = new RegExp(`(?:${TITLES_AFTER.join('|')})$`);
const LONGEST_GIVEN = 2;

/** Returns the parts of a full name; null for 石书记 and 小梅, which are no full names. */
export function readingOf(name: string): Reading | null {
  const surname = [name.slice(0, 2), name.charAt(0)].find((word) => SURNAME_SET.has(word));
  if (!surname || TITLED.test(name) || SHARE.test(name)) return null;
  const given = name.slice(surname.length);
  if (given.length === 0 || given.length > LONGEST_GIVEN || !/^[\u4e00-\u9fff]+$/.test(given))
    return null;
  return {
    surname: new Set([...spellings(surname), soundOfSurname(surname)]),
    given: spellings(given),
    syllables: given.length,
  };
}

const OPTIONS = { toneType: 'none', v: true } as const;

/** Returns the usual reading of a surname, in letters only. */
export const soundOfSurname = (surname: string): string =>
  letters(pinyin(surname, { ...OPTIONS, surname: 'all' }));

/** Returns every reading of some characters, in letters only. */
export function spellings(characters: string): Set<string> {
  const readings = [...characters].map((one) =>
    pinyin(one, { ...OPTIONS, multiple: true, type: 'array' }),
  );
  const joined = readings.reduce<string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)),
    [''],
  );
  return new Set(joined.map(letters));
}

/** The spellings of the surnames in the list. */
export const surnameSounds: () => ReadonlySet<string> = once(
  () => new Set(SURNAMES.map(soundOfSurname)),
);

/** Returns a text in lower-case letters. It makes the usual spellings of ü (Lü, Lyu, Lu) the same. */
export const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ü|v/g, 'u')
    .replace(/(?<=[ln])yu/g, 'u')
    .replace(/[^a-z]/g, '');

/** Whether a text of letters spells a name, with the surname first or last. */
export const spells = (text: string, { surname, given }: Reading): boolean =>
  [...surname].some((first) =>
    [...given].some((last) => text.includes(first + last) || text.includes(last + first)),
  );

const FINAL =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|e|i|o|u';
/** No syllable is ro, to or ra: the Amaro is no Chinese river. */
const SYLLABLE = `(?![^aeiobpmfwyl]h?o(?![nu])|ra(?![no]))(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:${FINAL})`;

const wordOf = remembered((syllables: number) => new RegExp(`^(?:${SYLLABLE}){${syllables}}$`));

/** Whether a word can be that many syllables of pinyin. */
export const isPinyin = (word: string, syllables: number): boolean =>
  wordOf(syllables).test(letters(word));

/**
 * Whether an English text spells a Chinese name in pinyin. A name that is not a full name may be translated in any way.
 */
export function isSpelled(name: string, english: string): boolean {
  const reading = readingOf(name);
  return !reading || spells(letters(english), reading);
}
