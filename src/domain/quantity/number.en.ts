import { FRACTION_SIGNS, MAGNITUDES, NUMBER_WORDS } from './lexicon.en';
import { rounded } from './rounded';
import { SCIENTIFIC, scientific } from './scientific';

const words = (table: Readonly<Record<string, number>>) => Object.keys(table).join('|');
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+|[½¼¾])?';
const MAGNITUDE = `(?:${words(MAGNITUDES)})`;
const WORD = `(?:${words(NUMBER_WORDS)}|${MAGNITUDE})(?!-(?:year|month|day)-old)\\b`;

/** A number below twenty never follows another one directly: one in eleven five years ago. */
const SMALL = words(Object.fromEntries(Object.entries(NUMBER_WORDS).filter(([, n]) => n < 20)));
const NO_SECOND = `(?!(?<=\\b(?:${SMALL})[ -])(?:${SMALL})\\b)`;

/** The words of the longest number that anybody writes out, from trillions to ones. */
const MOST_WORDS = 30;

/** `1,762`, `1.86 million`, `thirty-two`, `one hundred and five`, `half a million`, `three and a half thousand` */
export const NUMBER_EN =
  `(?:${SCIENTIFIC}|(?:${DIGITS})(?:[ -]?${MAGNITUDE}\\b){0,${MOST_WORDS}}` +
  `|(?:half an? |an? )?${WORD}(?:(?:[ -]|(?<=hundred|thousand|million|billion) and )${NO_SECOND}${WORD}){0,${MOST_WORDS}})` +
  `(?: and a half(?: ${MAGNITUDE}\\b)?)?`;

/** Returns the value of a number in words or digits: 1.86 million is 1860000, twenty-three 23, half a dozen 6. */
export function amountEn(printed: string): number {
  const power = scientific(printed);
  if (power !== null) return power;
  let [total, current, started] = [0, 0, false];
  const text = printed
    .toLowerCase()
    .replace(/(?<!\d)(\d+)([½¼¾])/g, (_, whole, part) =>
      String(Number(whole) + FRACTION_SIGNS[part]!),
    )
    .replace(/(?<=\d)(?=[a-z])/g, ' ')
    .replace(/ and a half/, ' and-a-half');
  const factor = /^half an? /.test(text) ? 0.5 : 1;
  for (const token of text.replace(/^half an? |^an? /, '').split(/[ -](?!a-half)(?!half)/)) {
    const digits = Number(token.replaceAll(',', ''));
    if (token === 'and-a-half') current += 0.5;
    else if (!Number.isNaN(digits)) [current, started] = [current + digits, true];
    else if (token in NUMBER_WORDS) current += NUMBER_WORDS[token] ?? 0;
    else if (token in MAGNITUDES) {
      const scaled = (current || (started ? 0 : 1)) * (MAGNITUDES[token] ?? 1);
      [total, current] = (MAGNITUDES[token] ?? 1) >= 1000 ? [total + scaled, 0] : [total, scaled];
    }
  }
  return rounded((total + current) * factor);
}

/**
 * Returns the magnitude at the end of a printed number, such as `million`. A range also applies it to its first number.
 * Empty if there is none.
 */
export const magnitudeOf = (printed: string): string =>
  LAST_MAGNITUDE.exec(printed)?.[1]?.toLowerCase() ?? '';

const LAST_MAGNITUDE = new RegExp(`[ -](${MAGNITUDE})$`, 'i');
