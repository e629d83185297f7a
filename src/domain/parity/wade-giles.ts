import { pinyin } from 'pinyin-pro';
import { groupedBy } from '../grouped';
import { once } from '../once';
import { SURNAMES } from '../read/people.zh';
import { letters, soundOfSurname } from './romanization';

/** How Taiwan spells the beginning of a syllable of pinyin, without apostrophes; the longest first. */
const INITIALS: readonly (readonly [pinyin: RegExp, spelt: string])[] = [
  [/^(?:zh|ch|j|q)/, 'ch'],
  [/^x/, 'hs'],
  [/^[zc]/, 'ts'],
  [/^r/, 'j'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
];
/** How Taiwan spells the end of a syllable. */
const FINALS: readonly (readonly [pinyin: RegExp, spelt: string])[] = [
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/^yan$/, 'yen'],
  [/(?<=[iuy])e$/, 'eh'],
  [/^you$/, 'yu'],
  [/(?<=^[gkh])e$/, 'o'],
  [/(?<=^(?:d|t|n|l|z|c|s|r|zh|ch))uo$/, 'o'],
  [/(?<=^(?:sh|zh|ch))i$/, 'ih'],
];

/** Returns a syllable of pinyin in the spelling of Wade and Giles, as printed in Taiwan: xu is hsu, cai is tsai. */
function wadeGilesOf(syllable: string): string {
  return respelt(respelt(syllable, FINALS), INITIALS);
}

/** Respells a syllable by the first row of a table that matches it. */
function respelt(syllable: string, table: typeof FINALS): string {
  const row = table.find(([pattern]) => pattern.test(syllable));
  return row ? syllable.replace(row[0], row[1]) : syllable;
}

/** Returns a Chinese text as Taiwan spells it: 花莲 is Hualien. */
export const soundsOfTaiwan = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).map(wadeGilesOf).join('');

const SPELT = once(() => groupedBy(SURNAMES, (surname) => wadeGilesOf(soundOfSurname(surname))));

/** Returns the surnames, in simplified characters, that Taiwan spells like this. */
export const surnamesOfTaiwan = (spelt: string): string =>
  (SPELT().get(letters(spelt)) ?? []).join('');

/** Whether a text mentions things that only texts of Taiwan mention: its money, its years, its places. */
export const isOfTaiwan = (text: string): boolean =>
  /新[臺台]幣|民國|[臺台](?:灣|北|中|南)|一[〇○零一][〇○零一二三四五六七八九]年/.test(text);
