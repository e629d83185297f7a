import { matchesOf } from '../matches';
import { UNITS, type Quantity, type UnitCode } from '../quantity';

/**
 * Measures that only the comparison reads. They become another unit of their dimension, so that a conversion is
 * compared as one: 500米 is 1,640 feet, and not 500 feet.
 */
const MEASURES: readonly (readonly [words: RegExp, unit: UnitCode, factor: number])[] = [
  [/^(?:feet|foot|ft)$/, 'mile', 1 / 5280],
  [/^(?:yards?|yds?)$/, 'mile', 1 / 1760],
  [/^(?:inch(?:es)?)$/, 'mile', 1 / 63360],
];
const MEASURED =
  /(?<![\w.,$(])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)[ -](feet|foot|ft|yards?|yds?|inch(?:es)?)\b/g;

/** Adds lengths in feet, yards and inches to the quantities of an English text. What stands in brackets is a gloss. */
export function withImperial(quantities: readonly Quantity[], text: string): Quantity[] {
  const found = matchesOf(text, MEASURED).flatMap(
    ({ 0: printed, 1: digits = '', 2: word = '', index }) => {
      const measure = MEASURES.find(([words]) => words.test(word));
      const end = index + printed.length;
      const isRead = quantities.some((one) => one.start < end && index < one.end);
      if (!measure || isRead || UNITS[measure[1]].dimension !== 'length') return [];
      const value = Number(digits.replaceAll(',', '')) * measure[2];
      return [
        {
          ...{ text: printed, start: index, end, unit: measure[1], value },
          ...{ min: null, max: null, qualifier: 'exact' as const },
        },
      ];
    },
  );
  return [...quantities, ...found].sort((a, b) => a.start - b.start);
}
