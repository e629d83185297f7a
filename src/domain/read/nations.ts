import { longestFirst } from '../longest-first';
import { matchesOf } from '../matches';
import { WORDS as DICTIONARY } from './label/noun.zh';
import { NAME_WORDS, PLACES, SOUNDS } from './nations.zh';

/** A part of a clause that looks like a non-Han name. UTF-16 offsets. */
export interface ForeignName {
  name: string;
  start: number;
}

/** Tests for the words around a name: a role before it, and a continuation after it. */
export interface Edges {
  endsRole(before: string): boolean;
  goesOn(after: string): boolean;
}

const DOT = '·•・‧∙・';
const DOTTED = new RegExp(`[\\u4e00-\\u9fff]{1,8}(?:[${DOT}][\\u4e00-\\u9fff]{1,8}){1,3}`, 'g');
const WORD = longestFirst(NAME_WORDS).join('|');
const WORDS = new RegExp(`(?:${WORD}){1,2}`, 'g');
/** The longest part of a name, where no sounds show its end. */
const LONGEST_PART = 4;
/** How many characters before and after a name are checked. */
const [AHEAD, AFTER] = [12, 24];
/** With fewer sounds, a match is a word as often as a name. */
const FEWEST_SOUNDS = 3;
const MOST_SOUNDS = 9;

/**
 * Finds names with a dot between their parts (买买提·艾力), names of known words (扎西), and names of sounds alone (古丽努尔).
 */
export function foreignNamesIn(text: string, edges: Edges): ForeignName[] {
  const dotted = matchesOf(text, DOTTED).map(({ 0: run, index }) => ofRun(text, run, index, edges));
  const isFree = ({ name, start }: ForeignName) =>
    !dotted.some((one) => start < one.start + one.name.length && one.start < start + name.length);
  const words = matchesOf(text, WORDS).map(({ 0: name, index: start }) => ({ name, start }));
  return [...dotted, ...[...words, ...soundsIn(text, edges)].filter(isFree)].filter(
    ({ name }) => !PLACES.test(name),
  );
}

/** Returns the name in a run with dots, without the role before it and the verb after it. */
function ofRun(text: string, run: string, index: number, edges: Edges): ForeignName {
  const dot = [...run].findIndex((character) => DOT.includes(character));
  let start = index;
  for (let at = 1; at < dot; at += 1)
    if (edges.endsRole(text.slice(Math.max(0, index + at - AHEAD), index + at))) start = index + at;
  // 四年級的高以樂・巴萬
  const owner = run.slice(0, dot).lastIndexOf('的');
  if (owner >= 0) start = Math.max(start, index + owner + 1);
  const last = Math.max(...[...DOT].map((mark) => run.lastIndexOf(mark)));
  const after = index + last + 1;
  return {
    name: text.slice(start, after + lengthOf(text, after, run.length - last - 1, edges)),
    start,
  };
}

/**
 * Returns the length of the last part: all its sounds if the clause continues after them, else up to the place where
 * it continues.
 */
function lengthOf(text: string, from: number, most: number, edges: Edges): number {
  let sounds = 0;
  while (sounds < most && SOUNDS.has(text.charAt(from + sounds))) sounds += 1;
  const goesOn = (length: number) => edges.goesOn(text.slice(from + length, from + length + AFTER));
  if (sounds > 0 && goesOn(sounds)) return sounds;
  if (sounds > 1) return sounds;
  for (let length = 2; length <= Math.min(most, LONGEST_PART); length += 1)
    if (goesOn(length)) return length;
  // 伊丽莎白·陈选择: the first word, because no verb list has what follows.
  const [first] = DICTIONARY.segment(text.slice(from, from + most));
  return Math.max(1, Math.min(first?.segment.length ?? 1, 3));
}

function soundsIn(text: string, edges: Edges): ForeignName[] {
  const found: ForeignName[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let end = start;
    while (end < text.length && SOUNDS.has(text.charAt(end))) end += 1;
    const isName = end - start >= FEWEST_SOUNDS && end - start <= MOST_SOUNDS;
    const isFramed =
      end - start > FEWEST_SOUNDS && edges.endsRole(text.slice(Math.max(0, start - AHEAD), start));
    if (isName && (isFramed || edges.goesOn(text.slice(end, end + AFTER))))
      found.push({ name: text.slice(start, end), start });
    start = end;
  }
  return found;
}
