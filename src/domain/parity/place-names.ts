import { matchesOf } from '../matches';
import { once } from '../once';
import { withNeighbours, type Bead } from './bead';
import type { Span } from './passage';
import { textOf, type Read } from './reading';
import { NAMED_OTHERWISE } from './named-otherwise.table';
import { isPinyin, letters, spellings } from './romanization';
import { rowsOf } from './rows';

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
    const isSaid = (name: string) =>
      sounds().includes(name) || isNamedOtherwise(name, text()) || isShortened(name, text());
    const strangeBy = (pattern: RegExp, { passage }: Read) =>
      matchesOf(passage.text, pattern)
        .filter(({ 1: name = '' }) => isName(name) && !isSaid(letters(name)))
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
