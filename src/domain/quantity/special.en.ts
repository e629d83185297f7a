import { matchesOf } from '../matches';
import type { Position } from '../report';
import { FRACTION_SIGNS, INDEFINITE, MAGNITUDES, WHOLE_FORMS } from './lexicon.en';
import { NUMBER_EN, amountEn } from './number.en';
import type { QuantitySpan } from './quantity';
import { fraction } from './fraction';
import { unitAfter } from './unit.en';
import type { UnitCode } from './units';

/** Numbers of a clock, in digits or in words up to twelve, as English prints small numbers. */
const SMALL = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

const SPECIAL = new RegExp(
  `(?<![\\w-])(?:(${NUMBER_EN}) (?:in|out of|(?<=\\bone )of(?= every))(?: every)? (${NUMBER_EN})` +
    `|one [a-z]+ in (?:every )?(?<ofOne>${NUMBER_EN})(?= (?:is|are|was|were|has|have|had|now|still)\\b|[.,;:)]|$)` +
    `|(?<hours>${SMALL}) (?:hours?|hrs?)(?:,| and)? (?<sixty>${SMALL}) (?:minutes?|mins?)` +
    `|(?<minutes>${SMALL}) (?:minutes?|mins?)(?:,| and)? (?<sixties>${SMALL}) (?:seconds?|secs?)` +
    `|(?<part>[1-9])/(?<of>[2-9]|10)(?! ?[\\d/])|(?<sign>[½¼¾⅓⅔])(?= (?:of|an?)\\b)` +
    `|${INDEFINITE.map(([words], at) => `(?<several${at}>${words})`).join('|')}` +
    `|${WHOLE_FORMS.map(([words], at) => `(?<whole${at}>${words})`).join('|')})(?![\\w])`,
  'gi',
);

/**
 * Returns quantities whose number is not a plain numeral: dozens, two-thirds, one in five, one well in ten, doubled,
 * half a year.
 */
export function specialsIn(text: string): QuantitySpan[] {
  return matchesOf(text, SPECIAL).flatMap((match) => {
    const [all, above, below] = match;
    const span = { start: match.index, end: match.index + all.length };
    if (above && below) return ofMost(text, span, [above, below]);
    const { part, of, sign, ofOne, hours = '', sixty, minutes = '', sixties } = match.groups!;
    if (ofOne) return outOf(span, 1, amountEn(ofOne));
    if (sixty) return inSixtieths(span, hours, sixty, 'minute');
    if (sixties) return inSixtieths(span, minutes, sixties, 'second');
    if (part && of) return outOf(span, Number(part), Number(of));
    if (sign) return [{ ...span, ...RATIO, value: FRACTION_SIGNS[sign]! }];
    const [name = ''] = Object.entries(match.groups!).find(([, words]) => words) ?? [];
    const row = Number(/\d+$/.exec(name)?.[0]);
    return name.startsWith('several') ? several(text, span, row) : whole(text, span, row);
  });
}

/** 3 minutes 12 seconds, two hours and 40 minutes: in the smaller unit. Nothing if that has 60 or more. */
function inSixtieths(span: Position, large: string, small: string, unit: UnitCode): QuantitySpan[] {
  const rest = amountEn(small);
  if (rest >= 60) return [];
  const value = amountEn(large) * 60 + rest;
  return [{ ...span, value, min: null, max: null, unit, qualifier: 'exact' }];
}

/** 4.31 out of 5 is a score: nobody divides it by its maximum. 1.5 out of 10 households is a share. */
const OF_MOST = /^\d+\.\d+ out of (?:\d{1,2}|100|five|seven|ten)$/;
const COUNTED = /^ (?!(?:for|in|on|from|by|and)\b)[a-z]/;
function ofMost(text: string, span: Position, [above, below]: [string, string]): QuantitySpan[] {
  const isScore =
    OF_MOST.test(text.slice(span.start, span.end)) &&
    !COUNTED.test(text.slice(span.end, span.end + 6));
  const isOften = OFTEN.test(text.slice(span.end, span.end + LONGEST_TIME));
  if (isOften && amountEn(below) % 10 > 0 && amountEn(below) > 10) return [];
  return isScore
    ? [{ ...span, value: amountEn(above), min: null, max: null, unit: 'point', qualifier: 'exact' }]
    : outOf(span, amountEn(above), amountEn(below));
}

const RATIO = { min: null, max: null, unit: 'ratio', qualifier: 'exact' } as const;

/** A power of ten. Rates are usually stated per 10,000 or per 100,000. */
const POWER = /^10+$/;

/** How many characters after the number are searched for the noun that is counted. */
const FARTHEST_UNIT = 80;

/** Builds an amount of unknown digits (dozens of households) from its row in the lexicon. */
function several(text: string, span: Position, row: number): QuantitySpan {
  const [, min, max] = INDEFINITE[row]!;
  const after = text.slice(span.end, span.end + FARTHEST_UNIT).replace(/ of (?=\w)/g, '    ');
  const { unit } = unitAfter(after, 0);
  return { ...span, value: null, min, max, unit, qualifier: 'several' };
}

/** three-quarters of a million people */
const OF_MANY = /^ of an? (hundred|thousand|million|billion)\b/i;

/**
 * Builds a quantity from words that hold the value and the unit (doubled, half a year), by their row in the lexicon.
 */
function whole(text: string, span: Position, row: number): QuantitySpan {
  const [, value, unit] = WHOLE_FORMS[row]!;
  const [of, magnitude] =
    unit === 'ratio' ? (OF_MANY.exec(text.slice(span.end, span.end + 20)) ?? []) : [];
  if (of && magnitude) {
    const end = span.end + of.length;
    const amount = value * MAGNITUDES[magnitude.toLowerCase()]!;
    return { ...span, ...RATIO, end, value: amount, unit: unitAfter(text, end).unit };
  }
  return { ...span, value, min: null, max: null, unit, qualifier: 'exact' };
}

/** 1 in 12 applicants. A larger number that is not round is more likely a year or a place. */
const MOST_OF_ONE = 100;
/** 1 in 12 months: how often. */
const LONGEST_TIME = ' minutes.'.length;
const OFTEN = /^ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/;

/** Builds a share: one in five is a fifth, one in 100,000 a very small share. Returns nothing for `two in 2024`. */
function outOf(span: Position, above: number, below: number): QuantitySpan[] {
  const isOne = above === 1 && below <= MOST_OF_ONE;
  const isRound =
    below <= 10 || isOne || (below <= 1000 ? below % 10 === 0 : POWER.test(String(below)));
  return above < below && isRound ? [{ ...span, ...RATIO, value: fraction(above, below) }] : [];
}
