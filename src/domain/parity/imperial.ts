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
  ...{ feet: FEET, foot: FEET, ft: FEET, 英尺: FEET, 英呎: FEET, 呎: FEET },
  ...{ yard: YARDS, yards: YARDS, yd: YARDS, yds: YARDS, 码: YARDS, 碼: YARDS },
  ...{ inch: INCHES, inches: INCHES, 英寸: INCHES, 英吋: INCHES, 吋: INCHES },
};
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const MEASURED: Record<Language, RegExp> = {
  en: new RegExp(
    String.raw`(?<![\w.,$-])(?:${NUMBER} ?(?:to|-|–) ?)?${NUMBER}[ -](feet|foot|ft|yards?|yds?|inch(?:es)?)\b(?:[ -](\d{1,2})(?:[ -]?(?:inch(?:es)?|in)\b|(?![\w.,]?\d| [a-z]+s\b)))?`,
    'g',
  ),
  zh: new RegExp(
    String.raw`(?<![\w.,$])(?:${NUMBER} ?[至到~～-] ?)?${NUMBER} ?(英[尺呎寸吋]|[呎吋]|[码碼](?![头頭字洞农農])) ?(?:(\d{1,2}) ?英?[寸吋])?`,
    'g',
  ),
};

/** Adds lengths in feet, yards and inches to the quantities of a text, which has read their numbers at most. */
export function withImperial(
  quantities: readonly Quantity[],
  text: string,
  language: Language,
): Quantity[] {
  const found = matchesOf(text, MEASURED[language]).flatMap(
    ({ 0: printed, 1: least, 2: digits = '', 3: word = '', 4: inches = '0', index }) => {
      const [start, end] = [index, index + printed.trimEnd().length];
      const taken = quantities[firstWhere(quantities, (one) => one.end > start)];
      // A number that is read alone counts nothing, and is read again with its unit.
      if (taken && taken.start < end && !(taken.unit === 'item' && taken.end <= end)) return [];
      const milesOf = (number: string) =>
        Number(number.replaceAll(',', '')) / PER_MILE[word]! + Number(inches) / INCHES;
      const amount =
        least === undefined
          ? { value: milesOf(digits), min: null, max: null, qualifier: taken?.qualifier ?? 'exact' }
          : { value: null, min: milesOf(least), max: milesOf(digits), qualifier: 'range' as const };
      return [{ text: text.slice(start, end), start, end, unit: MILE, ...amount }];
    },
  );
  const isOver = ({ start, end }: Quantity) =>
    found.some((one) => one.start < end && start < one.end);
  const rest = found.length === 0 ? quantities : quantities.filter((one) => !isOver(one));
  return [...rest, ...found].sort((a, b) => a.start - b.start);
}
