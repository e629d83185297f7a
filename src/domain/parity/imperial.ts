import { firstWhere } from '../first-where';
import { matchesOf } from '../matches';
import type { Language, Quantity, UnitCode } from '../quantity';

/**
 * Lengths that only the comparison reads, as parts of a mile, so that a conversion is compared as one: 500米 is 1,640
 * feet, and not 500 feet.
 */
const MILE: UnitCode = 'mile';
const [FEET, YARDS, INCHES] = [5280, 1760, 63360];
const PER_MILE: Readonly<Record<string, number>> = {
  ...{ feet: FEET, foot: FEET, ft: FEET },
  ...{ yard: YARDS, yards: YARDS, yd: YARDS, yds: YARDS },
  ...{ inch: INCHES, inches: INCHES },
};
const PER_MILE_ZH: Readonly<Record<string, number>> = { 英尺: FEET, 英寸: INCHES };
const NUMBER = String.raw`(?<![\w.,$(])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const MEASURED: Record<Language, RegExp> = {
  en: new RegExp(`${NUMBER}[ -](${Object.keys(PER_MILE).join('|')})\\b`, 'g'),
  zh: new RegExp(`${NUMBER} ?(${Object.keys(PER_MILE_ZH).join('|')})`, 'g'),
};

/** Adds lengths in feet, yards and inches to the quantities of a text. What stands in brackets is a gloss. */
export function withImperial(
  quantities: readonly Quantity[],
  text: string,
  language: Language,
): Quantity[] {
  const found = matchesOf(text, MEASURED[language]).flatMap(
    ({ 0: printed, 1: digits = '', 2: word = '', index }) => {
      const end = index + printed.length;
      const next = quantities[firstWhere(quantities, (one) => one.end > index)];
      if (next && next.start < end) return [];
      const value = Number(digits.replaceAll(',', '')) / (PER_MILE[word] ?? PER_MILE_ZH[word])!;
      return [
        {
          ...{ text: printed, start: index, end, unit: MILE, value },
          ...{ min: null, max: null, qualifier: 'exact' as const },
        },
      ];
    },
  );
  return [...quantities, ...found].sort((a, b) => a.start - b.start);
}
