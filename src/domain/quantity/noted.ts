import { matchesOf } from '../matches';
import { INVISIBLE } from '../invisible';
import { LINE_BEGINS, visibleIn } from './invisible';
import { inOneForm } from './notation';
import { inSimplified } from './script.zh';
import type { Position } from '../report';

/** A text as it is read, and where its characters stand in the text as it is printed (docs/decisions/0119). */
export interface Noted {
  plain: string;
  /** The characters of `plain` as they are printed. */
  shown: string;
  printed: string;
  /** Returns where characters of `plain` are printed. */
  at(start: number, end: number): Position;
}

const HAN = '\\u4e00-\\u9fff';
const TIGHT = new RegExp(`[${HAN}](?=[\\dA-Za-z])|[\\dA-Za-z%℃](?=[${HAN}])`, 'g');
/** One space between Han characters and digits or letters. A full date after a name is a row of two: 新华社 2025年3月4日. */
const SPACED = new RegExp(
  // Looks for the space first. Otherwise each lookbehind would walk back over a long row of digits.
  `(?= )(?:(?<=[${HAN}]) (?=[\\dA-Za-z])(?!\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月])|(?<=[\\dA-Za-z%℃])(?<!${LINE_BEGINS}) (?=[${HAN}])|(?<=${LINE_BEGINS}) (?=[年月日号世万亿]))`,
  'g',
);
/** 维修 38.8: the space is between two cells. */
const ROW = new RegExp(`^[${HAN}]{2,10} [\\d.,]{1,16}(?: ?[%万亿元]){0,2}$`);
/** With fewer spaces, they may have been set for another reason: 某局 2025年总结 in a text that is tight otherwise. */
const FEWEST = 3;

/**
 * Whether texts have spaces between Han characters and digits throughout, as some typesetters put them (近 5 年). Such a space parts
 * nothing.
 */
export function areSpaced(texts: readonly string[]): boolean {
  let [spaced, tight] = [0, 0];
  for (const text of texts.map(inOneForm)) {
    spaced += matchesOf(text, SPACED).length;
    tight += matchesOf(text, TIGHT).length;
  }
  return spaced >= FEWEST && spaced > tight;
}

/** Returns a text in one form, without invisible characters, and without the spaces of its typesetting if it has them. */
export function noted(printed: string, isSpaced: boolean): Noted {
  const form = inOneForm(printed);
  const visible = visibleIn(form, isSpaced && !ROW.test(form) ? [INVISIBLE, SPACED] : [INVISIBLE]);
  return {
    printed,
    plain: visible?.text ?? form,
    shown: visible?.like(printed) ?? printed,
    at: (start, end) => visible?.at({ start, end }) ?? { start, end },
  };
}

/** Returns prose as it is read: in simplified characters too, and without the spaces around digits whatever the rest of its document has. */
export function plainly(printed: string): Noted {
  const one = noted(printed, true);
  return { ...one, plain: inSimplified(one.plain) };
}

/** Returns words of a text as it prints them. Null if it has them nowhere. */
export function printedWords({ plain, printed, at }: Noted, words: string): string | null {
  const from = plain.indexOf(words);
  if (from < 0) return null;
  const { start, end } = at(from, from + words.length);
  return printed.slice(start, end);
}
