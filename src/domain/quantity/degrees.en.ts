import type { UnitCode } from './units';

const DEGREES = /^[ -]degrees?\b(?! (?:Celsius|centigrade|C\b))/;
const HEAT =
  /\b(?:temperatures?|warm\w*|heat\w*|hot\w*|cool\w*|colder|freez\w*|frost|thermometers?|minus|(?:below|sub-)\s?zero|weather)\b/i;
const FAHRENHEIT = /Fahrenheit|°F/;
const STUDY =
  /\b(?:award\w*|confer\w*|graduat\w*|bachelor\W?s?|master\W?s?|doctoral|honorary|universit\w+|college|undergraduate|postgraduate|joint|dual|accredited|academic|programmes?|programs?|students?|course\w*|taught|associate|offers?)\b/i;
const REACH = 60;

/** How to read the degrees after a number: of heat, of a university, or not at all. */
export interface Degrees {
  unit: UnitCode | null;
  /** How many characters after the number belong to the figure. */
  length: number;
}

/**
 * Returns how to read `25 degrees`, which may be heat, an angle or what a university awards. Angles and Fahrenheit have
 * no unit. Null if no degrees follow the number that ends at `end`.
 */
export function degreesAfter(text: string, end: number): Degrees | null {
  const found = DEGREES.exec(text.slice(end, end + REACH))?.[0];
  if (!found) return null;
  const around = text.slice(Math.max(0, end - REACH), end + REACH);
  if (FAHRENHEIT.test(around)) return { unit: null, length: 0 };
  if (STUDY.test(around)) return { unit: 'item', length: 0 };
  return HEAT.test(around) ? { unit: 'celsius', length: found.length } : { unit: null, length: 0 };
}
