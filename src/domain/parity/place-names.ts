import { matchesOf } from '../matches';
import { once } from '../once';
import { withNeighbours, type Bead } from './bead';
import type { Span } from './passage';
import { textOf, type Read } from './reading';
import { NAMED_OTHERWISE } from './named-otherwise.table';
import { isPinyin, letters, spellings } from './romanization';
import { rowsOf } from './rows';
import { soundsOfTaiwan } from './wade-giles';

/** A place of the target, in pinyin, that the source does not name. */
export interface StrangePlace {
  at: Span;
  actual: string;
  /** Half of the name is in the source, which may have another reading of it. Features are always unsure. */
  isHalfSaid: boolean;
}

const PLACE =
  /\b([A-Z][a-z]+(?:['’][a-z]+)?) (?:County|City|Province|Prefecture|District|Township|Town|Village|Subdistrict|Community(?! [A-Z]))\b/g;
/** A feature may also be named after something that is not a place, so a finding about it is never sure. */
const FEATURE =
  /\b(?!Main )([A-Z][a-z]{3,}(?:['’][a-z]+)?) (?:River|Lake|Reservoir|Mountains?|Island|Airport|Port|Bridge|Road|Street|Railway|Expressway|Canal|Hospital|University|Station)\b/g;
const MOST_SYLLABLES = 3;

/**
 * Returns the counties, towns, villages and features of the target that the source does not name there or in the beads
 * next to it.
 */
export function strangePlaces(beads: readonly Bead[]): StrangePlace[] {
  return beads.flatMap(({ target }, at) => {
    const near = withNeighbours(beads, at).flatMap((bead) => bead.source);
    const sounds = once(() => near.map((read) => read.sounds()).join(' '));
    const text = once(() => textOf(near));
    const ofTaiwan = once(() => letters(soundsOfTaiwan(text())));
    const isSaid = (name: string) =>
      sounds().includes(name) ||
      isNamedOtherwise(name, text()) ||
      isShortened(name, text()) ||
      ofTaiwan().includes(name);
    const strangeBy = (pattern: RegExp, { passage }: Read) =>
      matchesOf(passage.text, pattern)
        .filter(({ 1: name = '' }) => isName(name) && !NO_PLACES.has(letters(name)))
        .filter(({ index }) => !isInLongerName(passage.text.slice(0, index)))
        .filter(({ 0: all }) => !all.endsWith('Prefecture') || PREFECTURES_ZH.test(text()))
        .filter(({ 1: name = '' }) => !isSaid(letters(name)))
        .map(({ 0: all, 1: name = '', index }) => ({
          at: { passage, start: index, end: index + all.length },
          actual: all,
          isHalfSaid:
            pattern === FEATURE || halvesOf(letters(name)).some((half) => sounds().includes(half)),
        }));
    return target.flatMap((read) => [
      ...strangeBy(PLACE, read),
      ...strangeBy(FEATURE, read).filter(({ actual }) => !isPinyin(actual.split(' ')[0] ?? '', 1)),
    ]);
  });
}

/** English words whose letters may be syllables of pinyin: the Power Station, Pine Street, China Railway. */
const NO_PLACES: ReadonlySet<string> = new Set(
  'china power pine wine dune banyan lion dawn union'.split(' '),
);

/** Bac Giang Province, Miami-Dade County: a word of another language, or a line between two places, comes before. */
function isInLongerName(before: string): boolean {
  if (/[A-Za-z][-–]$/.test(before)) return true;
  const word = /[a-z\d,] ([A-Z][a-z]+) $/.exec(before.slice(-LONGEST_WORD))?.[1];
  return word !== undefined && !isName(word) && !BEFORE_NAMES.test(word);
}
/** English words that stand before a name and are no part of it: the Upper Fenhe River. */
const BEFORE_NAMES =
  /^(?:The|Our|Upper|Lower|Middle|North|South|East|West|Northern|Southern|Eastern|Western|Central|Greater|Old|New|Inner|Outer|Mayor|Province|City|County|River|Lake)$/;
const LONGEST_WORD = 24;
/** China has prefectures only as 州, 地区 and 盟. Those of Japan are 县 and 府. */
const PREFECTURES_ZH = /州|地[区區]|盟/;

const OTHERWISE: ReadonlyMap<string, RegExp> = new Map(
  rowsOf(NAMED_OTHERWISE).map(([chinese, name]) => [name, new RegExp(chinese)]),
);
const isNamedOtherwise = (name: string, source: string): boolean =>
  OTHERWISE.get(name)?.test(source) === true;

/** 浙大 is Zhejiang University: the first character stands for the whole name. */
const isShortened = (name: string, source: string): boolean =>
  (source.match(/[\u4e00-\u9fff](?=大(?![\u4e00-\u9fff]?[型量小会气力]))/g) ?? []).some((first) =>
    [...spellings(first)].some((sound) => name.startsWith(sound)),
  );

const isName = (name: string): boolean =>
  Array.from({ length: MOST_SYLLABLES }).some((_, at) => isPinyin(name, at + 1));

const halvesOf = (name: string): string[] => {
  const middle = Math.floor(name.length / 2);
  return [name.slice(0, middle), name.slice(-middle)];
};
