import { pinyin } from 'pinyin-pro';
import { SURNAMES } from '../../read/people.zh';

const SURNAME_SET = new Set(SURNAMES);
const HAN_ONLY = /^[\u4e00-\u9fff]{2,4}$/;
const NO_GIVEN_NAME = /某|们|人|员|者|长|记|任|理|师|生|家|众|民|工|大|小|老/;

/**
 * Returns a person's name in English: surname first, the given name in one word (GB/T 28039). 李建军 is Li Jianjun, 尉迟安安
 * Yuchi An'an, 吕 Lyu as in passports. Returns null if the text is not a full name: 王书记, 村民们.
 */
export function romanizedName(name: string): string | null {
  if (!HAN_ONLY.test(name)) return null;
  const length = SURNAME_SET.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
  const given = name.slice(length);
  if (!SURNAME_SET.has(name.slice(0, length)) || given.length > 2) return null;
  if (given.length === 2 && isTitle(given)) return null;
  if (given.length === 1 && NO_GIVEN_NAME.test(given)) return null;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true }).map(
    (syllable) => syllable.replace('v', 'yu'),
  );
  return `${capital(syllables.slice(0, length).join(''))} ${capital(joined(syllables.slice(length)))}`;
}

const TITLES =
  /书记|主任|主席|会长|县长|市长|镇长|乡长|区长|局长|科长|处长|部长|院长|校长|园长|馆长|站长|所长|队长|组长|厂长|经理|老师|医生|教授|师傅|大姐|大妈|大爷|大娘|大叔|大伯|大哥|大嫂|阿姨|先生|女士|同学|奶奶|爷爷|某某/;
const isTitle = (given: string) => TITLES.test(given);

/** Joins syllables. An apostrophe separates a syllable that begins with a vowel from the one before: Xi'an, An'an. */
const joined = (syllables: string[]) =>
  syllables
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
