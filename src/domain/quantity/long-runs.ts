/**
 * The longest run of digits or Han numerals that is read as a number. The longest amounts that anybody prints have
 * some twenty characters, account numbers nineteen. What is longer is no figure; a finding says so. Each pattern may
 * go through such a run from each of its characters, so that without an end the time grew with its square.
 */
export const LONGEST_RUN = 40;

const DIGIT = '[\\d\uff10-\uff19]';
const HAN = '〇○零一二两三四五六七八九十百千万亿';
/** Groups of three digits, each with a comma before it, make as long a run. */
const MOST_GROUPS = Math.floor(LONGEST_RUN / 3);
const TOO_LONG = new RegExp(
  `${DIGIT}{0,${LONGEST_RUN}}(?:,${DIGIT}{3}){${MOST_GROUPS},}${DIGIT}*|[\\d\uff10-\uff19${HAN}]{${LONGEST_RUN + 1},}`,
  'g',
);
/** Stands for nothing: neither a numeral, nor a letter, nor a mark that a pattern asks for. */
const NOTHING = '\ufffc';

/** Where numerals stand that are too long to be read. UTF-16 offsets. */
export const longRunsIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(TOO_LONG)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));

/** A text with numerals that are too long made unreadable, every other character still at its offset. */
export const withoutLongRuns = (text: string): string =>
  text.replace(TOO_LONG, (run) => NOTHING.repeat(run.length));
