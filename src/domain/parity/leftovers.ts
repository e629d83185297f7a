import { firstWhere } from '../first-where';
import { UNITS, type UnitCode } from '../quantity';
import { remembered } from '../remembered';
import { noneTaken } from '../taken';
import { isGlossOf } from './gloss';
import type { BeadFigures } from './match';
import type { MarkKind } from './marks/mark';
import { isOneOther } from './other-than-named';
import type { Span } from './passage';
import { textOf, type Figure, type Read } from './reading';
import { isSaidInWords, spansSaidIn } from './said-in-words';
import { sameDimension } from './units-alike';

/**
 * Drops figures that the other side gives by a numeral that is not a figure there: 两年 became "for the second year", 两条路
 * became "both". A count of one becomes an article in English.
 */
export function dropSaidOtherwise(figures: BeadFigures): void {
  const { bead, matches } = figures;
  const said = textOf(bead.target);
  const matched = matches.map(({ target }) => target);
  const claimed = [...matched, ...figures.target.filter(isMeasured)];
  const inTarget = bead.target.map((read) => saidIn(read, claimed));
  const amounts = bead.target.map((read) => saidIn(read, [...claimed, ...marksOf(read)]));
  const ofRanges = bead.target.map((read) => saidIn(read, matched));
  const placesOf = (figure: Figure) => {
    if (figure.value === null) return ofRanges;
    return isMeasured(figure) ? amounts : inTarget;
  };
  const free = new Set(figures.target.map(({ unit }) => unit));
  // If the target has another share left, 100% became that share, and "all" belongs to something else. The same holds
  // for 翻一番 and "three times".
  const isRival = ({ unit, value }: Figure) =>
    value !== null &&
    ((unit === 'percent' && free.has(unit)) ||
      (unit === 'doubling' && (free.has('multiple') || free.has('time'))));
  figures.source = figures.source.filter(
    (figure) =>
      isRival(figure) ||
      (!placesOf(figure).some((says) => says(figure)) &&
        !isSaidInWords(figure, said) &&
        !matches.some(({ target }) => isGlossOf(target, figure)) &&
        !isSideOf(figure, said) &&
        !isOneOther(figure, said)),
  );
  const left = figures.source;
  const inSource = remembered((unit: UnitCode) =>
    bead.source.map((read) => saidIn(read, rivalsOf(unit, left))),
  );
  const given = textOf(bead.source);
  const isRepeated = given.includes('每');
  const isSaidAsSpan = spansSaidIn(given);
  figures.target = figures.target.filter(
    (figure) =>
      !inSource(figure.unit).some((says) => says(figure)) &&
      !(isRepeated && isFrequency(figure)) &&
      !(HALF_DAY.test(figure.text) && /半[天日晌]/.test(given)) &&
      !isSaidAsSpan(figure),
  );
}

/** 26.65x16.4x216mm: the last side of a size that the target prints as well. English does not read it as a length. */
const isSideOf = ({ passage, start, text }: Figure, said: string): boolean => {
  const before = SIDES.exec(passage.text.slice(Math.max(0, start - LONGEST_SIDES), start))?.[0];
  return before !== undefined && plainSize(said).includes(plainSize(before + text));
};
const SIDES = /\d+(?:\.\d+)? ?(?:[a-z]{1,2} ?)?[x×*] ?$/i;
const LONGEST_SIDES = 12;
const plainSize = (size: string): string =>
  size.toLowerCase().replace(/[×*]/g, 'x').replace(/ /g, '');

/** 半天 is no figure in Chinese, because it may mean a long while. */
const HALF_DAY = /^half (?:a|the) day$/i;

/** `every two weeks` gives a frequency, for 每两周. The Chinese is not read as a length of time. */
const isFrequency = ({ passage, start, unit }: Figure): boolean =>
  UNITS[unit].dimension === 'time' &&
  /\bevery $/i.test(passage.text.slice(Math.max(0, start - 6), start));

/** 39,000 percent does not translate 39,000 households. A bare number, a rank or a year may. */
const isMeasured = ({ unit, isBare, value, text }: Figure): boolean =>
  !isBare &&
  value !== null &&
  !/ (?:per|in) /.test(text) &&
  ['proportion', 'difference', 'money', 'area', 'length', 'mass'].includes(UNITS[unit].dimension);

/**
 * Returns the figures of the source that still lack a match: 2.6‰ does not explain 2.6 percent, because it became it.
 */
const rivalsOf = (unit: UnitCode, left: readonly Figure[]): Figure[] =>
  left.filter((figure) => figure.unit !== unit && sameDimension(figure.unit, unit));

/** Dates and ordinals of a text. The third quarter does not say 3%. */
const marksOf = (read: Read): Span[] =>
  read
    .marks()
    .filter(({ kind }) => DATED_OR_RANKED.has(kind))
    .map(({ start, end }) => ({ passage: read.passage, start, end }));
const DATED_OR_RANKED: ReadonlySet<MarkKind> = new Set<MarkKind>([
  ...(['date', 'month', 'quarter', 'half', 'clock'] as const),
  ...(['ordinal', 'age', 'plan', 'anniversary'] as const),
]);

const numbersOf = ({ value, min, max }: Figure): number[] =>
  value === null ? [min ?? 0, max ?? 0] : [value];

/** Whether a passage has the numbers of a figure in numerals that nothing else claims. */
function saidIn({ numerals, passage }: Read, claimed: readonly Span[]) {
  const taken = noneTaken(passage.text.length);
  for (const one of claimed) if (one.passage === passage) taken.take(one.start, one.end);
  const values = numerals
    .filter(({ start, end }) => !taken.touches(start, end))
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  const has = (value: number) => {
    const nearest = values[firstWhere(values, (one) => one - value > -SAME)];
    return nearest !== undefined && nearest - value < SAME;
  };
  return (figure: Figure) =>
    numbersOf(figure).every(has) || (isHalfYear(figure) && has(MONTHS_OF_HALF_YEAR));
}

/** 首半年 can be `its first six months`. The English is not read as a length of time. */
const isHalfYear = ({ text }: Figure): boolean => text.includes('半年');
const MONTHS_OF_HALF_YEAR = 6;

/** The largest error that binary fractions add to a number. */
const SAME = 1e-9;
