import { format, parseQuantities, UNITS, type UnitCode } from '../../quantity';
import type { Metric } from '../../report';
import { noneTaken } from '../../taken';
import { placesOf, type WordIndex } from './places';
import type { Replacement } from './replace';

/** Surface texts that someone chose for figures, by how the source writes them. */
export interface ChosenFigures {
  texts: ReadonlyMap<string, string>;
  index: WordIndex;
}

/**
 * The figures of a Chinese text in English: every quantity, as someone chose to write it or in house style,
 * and what is no quantity but was recorded as a figure all the same.
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

/** 3个 of 13个 is another number. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  !/[\d.,]/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(end));

/** The surface text of a metric in English: more than 300 households. Null for a unit that is unknown. */
export function figureText({ unit, ...amount }: Metric): string | null {
  return unit in UNITS ? format({ ...amount, unit: unit as UnitCode }, 'en') : null;
}
