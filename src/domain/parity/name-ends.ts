import { matchesOf } from '../matches';
import type { Bead } from './bead';
import { textOf } from './reading';
import { letters, readingOf, spells } from './romanization';

/** A capitalised word and the next one. The next word may begin a name as well, so matches may overlap. */
export const PAIR = /(?<![\w-])(?=([A-Z][a-zü]+) ([A-Z][a-zü]+(?:['’-][A-Za-zü]+)?))/g;

/** 护士长孙丽华 is the head nurse Sun Lihua: here 长 ends her title. Elsewhere 长孙 is a surname. */
export const withoutTitle = (name: string, beads: readonly Bead[]): string =>
  name.startsWith('长孙') &&
  beads.some(({ source }) =>
    /[士院校会市县区镇局处科部站所队组班董厂社行]长孙/.test(textOf(source)),
  )
    ? name.slice(1)
    : name;

/** 郑凯因公务未能出席: the last character is the next word, if the target gives the name without it. */
export const withoutWord = (name: string, said: () => string): string => {
  if (
    !/^[\u4e00-\u9fff]{2}[因与和同跟在从于以为已曾将就也又都所被把给让向对当并而则由自至及或等代再仍便亲报]$/.test(
      name,
    )
  )
    return name;
  const shorter = readingOf(name.slice(0, 2));
  const isSaid = matchesOf(said(), PAIR).some(
    ({ 1: first = '', 2: second = '' }) => shorter && spells(letters(first + second), shorter),
  );
  return isSaid ? name.slice(0, 2) : name;
};
