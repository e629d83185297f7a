import { format, parseQuantities, UNITS, type UnitCode } from '../../quantity';
import type { Metric } from '../../report';
import { noneTaken } from '../../taken';
import { placesOf, type WordIndex } from './places';
import type { Replacement } from './replace';

/** Texts that a person chose for figures, by the text of the figure in the source. */
export interface ChosenFigures {
  texts: ReadonlyMap<string, string>;
  index: WordIndex;
}

/**
 * Returns the figures of a Chinese text in English: every quantity, as a person chose to write it or in house style,
 * and recorded figures that are not a quantity.
 */
export function figuresIn(text: string, chosen: ChosenFigures): Replacement[] {
  const stated = parseQuantities(text, 'zh').map((quantity) => ({
    start: quantity.start,
    end: quantity.end,
    words: chosen.texts.get(quantity.text) ?? format(quantity, 'en'),
  }));
  const taken = noneTaken(text.length);
  for (const { start, end } of stated) taken.take(start, end);
  const isFree = ({ start, end }: Replacement) =>
    standsAlone(text, start, end) && !taken.touches(start, end);
  return [...stated, ...placesOf(text, chosen.index).filter(isFree)];
}

/** Whether a number is not part of a longer one: 3个 in 13个 is another number. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  !/[\d.,]/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(end));

/** Returns the text of a metric in English: more than 300 households. Returns null for an unknown unit. */
export function figureText({ unit, ...amount }: Metric): string | null {
  return unit in UNITS ? format({ ...amount, unit: unit as UnitCode }, 'en') : null;
}
