/**
 * The longest run of digits or Han numerals that is read as a number. The longest amounts in print have some twenty
 * characters, account numbers nineteen. A longer run is not a figure, and a finding reports it. Each pattern may scan a
 * run again from each of its characters. Without a limit the time would grow with the square of the length.
 */
export const LONGEST_RUN = 40;

const DIGIT = '[\\d\uff10-\uff19]';
const HAN = '〇○零一二两三四五六七八九十百千万亿';
/** Groups of three digits with commas, which make a run of the same length. */
const MOST_GROUPS = Math.floor(LONGEST_RUN / 3);
const TOO_LONG = new RegExp(
  `${DIGIT}{0,${LONGEST_RUN}}(?:,${DIGIT}{3}){${MOST_GROUPS},}${DIGIT}*|[\\d\uff10-\uff19${HAN}]{${LONGEST_RUN + 1},}`,
  'g',
);
/** A placeholder that matches no pattern: it is neither a numeral, nor a letter, nor a mark. */
const NOTHING = '\ufffc';

/** Returns where numerals are too long to be read, in UTF-16 offsets. */
export const longRunsIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(TOO_LONG)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));

/** Returns the text with placeholders for numerals that are too long. Every character keeps its offset. */
export const withoutLongRuns = (text: string): string =>
  text.replace(TOO_LONG, (run) => NOTHING.repeat(run.length));
