import { INVISIBLE } from '../invisible';
import { matchesOf } from '../matches';
import type { Position } from '../report';

const SPACE = '[ \\u00a0\\u2002-\\u200a\\u202f]';
/** Looks for spaces first. Otherwise each lookbehind would walk back over a long row of digits. */
const AT_SPACE = `(?=${SPACE})`;
const SPACES = `${SPACE}+`;
export const LINE_BEGINS =
  '(?:^|\\n)[ \\u3000]*(?:[表图附件]|附[件表图])?\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?';
/**
 * Spaces that authors put between digits and Chinese characters for looks: 12 月 31 日, 近 5 年, 11 万. At the beginning of
 * a line, a space may separate the number of a heading from its words. Only dates and amounts are joined there. After a
 * Chinese numeral a space separates two numbers, so it stays.
 */
const FOR_THE_EYE = [
  new RegExp(
    `${AT_SPACE}(?<=${LINE_BEGINS})${SPACES}(?=[年月日号世万亿萬億岁歲届屆]|[学學财財]年|至 ?\\d)`,
    'g',
  ),
  new RegExp(`${AT_SPACE}(?<=\\d[%％‰]?)(?<!${LINE_BEGINS})${SPACES}(?=[\\u4e00-\\u9fff])`, 'g'),
  new RegExp(
    `${AT_SPACE}(?<=[\\u4e00-\\u9fff])(?<![〇零一二两三四五六七八九十百千])${SPACES}(?=\\d)`,
    'g',
  ),
];
const UNSEEN = [INVISIBLE, ...FOR_THE_EYE];

/** A text without some of its characters. */
export interface Visible {
  text: string;
  /** Returns where a stretch of it stands in the whole text. */
  at(span: Position): Position;
  /** Returns another text of the same length without the same characters. */
  like(other: string): string;
}

/** Returns a text without what these patterns match, all with the flag g. Null if they match nothing. */
export function visibleIn(text: string, patterns: readonly RegExp[]): Visible | null {
  const unseen = patterns.flatMap((pattern) => matchesOf(text, pattern));
  if (unseen.length === 0) return null;
  const hidden = new Uint8Array(text.length);
  for (const { 0: all, index } of unseen) hidden.fill(1, index, index + all.length);
  const offsets = [...hidden.keys()].filter((at) => !hidden[at]);
  const like = (other: string) => offsets.map((one) => other.charAt(one)).join('');
  return {
    ...{ text: like(text), like },
    at: ({ start, end }) => {
      const from = offsets[start] ?? text.length;
      return { start: from, end: end > start ? offsets[end - 1]! + 1 : from };
    },
  };
}

/**
 * Reads a text without invisible characters and without spaces between digits and Chinese characters. `moved` maps the
 * offsets of what was found back to the original text.
 */
export function seen<Found>(
  text: string,
  read: (visible: string) => Found,
  moved: (found: Found, at: (span: Position) => Position & { text: string }) => Found,
): Found {
  const visible = visibleIn(text, UNSEEN);
  if (!visible) return read(text);
  return moved(read(visible.text), (span) => {
    const { start, end } = visible.at(span);
    return { start, end, text: text.slice(start, end) };
  });
}
