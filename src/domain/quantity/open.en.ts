import { degreesAfter } from './degrees.en';
import type { OwnUnit } from './own-unit.en';
import { isCount } from './units';

const REACH = 12;
/**
 * A letter right after a number: 12.5k followers. The m of 3.4m may mean meters, so without a currency it is unclear.
 */
const GLUED = /^(k)\b|^ ?[mb]\b(?! ?[-.]?\d)|^ M\b/;
/** Measures without a row. An amount of them is not a count of things. */
const OTHER_MEASURE =
  /^[ -]?(?:lbs?|pounds?|mph|feet|foot|ft|inch(?:es)?|yards?|ounces?|oz|gallons?|bushels?|k?cal(?:ories)?|[kMG]?Hz|rpm|pp[mb]|psi|horsepower|hp|therms?|knots|lux|lumens?|[kMG]t(?: ?CO2e?)?|[kMGT]?J|TW|mW|ml|cl|m?bar|[kM]?Pa|kV|dB|hrs?|yrs?|mins?|secs?|°F|[a-zµμ]{1,3}[23²³]?\/[a-z]{1,4})(?![a-z\d])/i;

/**
 * Returns whether a number can be read only in part: 1 234, 3 lb, ±3. Also true for (£300,000) in accounts, which may
 * be below zero.
 */
export function isOpen(
  text: string,
  { start, end, unit }: { start: number; end: number; unit: OwnUnit },
): boolean {
  const rest = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - LONGEST_BALANCE), start);
  if (/±\s?$/.test(before) || isSpaced(text, start, end)) return true;
  if (isCut(text, start, end) || /^ ?±/.test(text.slice(unit.end, unit.end + 2))) return true;
  if (/[\d)] $/.test(before) && /^[a-z]/i.test(text.charAt(start))) return true;
  if (text.charAt(unit.end) === ')' && BALANCE.test(before)) return true;
  if (!isCount(unit.unit) || unit.end !== end) return false;
  return OTHER_MEASURE.test(rest) || GLUED.test(rest) || degreesAfter(text, end)?.unit === null;
}

/** Returns whether a mark binds a number to another one: 1'234, .75, 1/3, 2⅜, and (30) million. */
const isCut = (text: string, start: number, end: number): boolean =>
  /\d['’/]$|\.$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:['’/]\d|[⅐-⅞⅓⅔])/.test(text.slice(end, end + 2)) ||
  /^\) ?(?:(?:hundred|thousand|million|billion|trillion|percent|per cent)\b|%)/.test(
    text.slice(end, end + REACH),
  );

/** How many characters before a bracket are searched for the name of a balance. */
const LONGEST_BALANCE = 40;

/** Names of a balance right before a bracket. */
const BALANCE =
  /\b(?:deficit|loss|surplus|balance|profit|income|result|cash flow|equity|position|movement|earnings|expenditure|outflow|shortfall|variance|movement in funds)(?: for the (?:year|period))?(?: of| was| is|:)? ?\($/i;

/** Returns whether plain spaces group the digits, or two numbers are next to each other: 1 234. */
function isSpaced(text: string, start: number, end: number): boolean {
  const isTail =
    /^\d{3}$/.test(text.slice(start, end)) &&
    SPACED_HEAD.test(text.slice(Math.max(0, start - 5), start));
  const isHead = /(?:^|[^\d,.])\d{1,3}$/.test(text.slice(Math.max(0, end - 4), end));
  return isTail || (isHead && SPACED_TAIL.test(text.slice(end, end + 6)));
}

const SPACED_HEAD = /(?:^|[^\d,.])\d{1,3} $/;
const SPACED_TAIL = /^ \d{3}(?![\d,]|\.\d)/;
