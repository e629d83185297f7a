import type { Heading } from './heading';
import { FIRST_ARABIC, MAIN } from './numbering';
import type { Unnumbered } from './unnumbered';
import { CLOSERS } from './words.zh';

/** A heading, and its formatting compared with the others. */
export type PlacedHeading = Heading & Unnumbered;

/** Whether headings without a number contain the numbered ones: the widest numbers restart below several of them. */
export function areParents(
  headings: readonly PlacedHeading[],
  widest: number | undefined,
): boolean {
  if (widest === undefined) return false;
  const isFirst = (heading: Heading | undefined) =>
    heading?.numbering === widest && FIRST.test(heading.text);
  const plain = headings.filter(({ numbering }) => numbering === null);
  const holding = headings.filter(
    (heading, at) => heading.numbering === null && isFirst(headings[at + 1]),
  );
  if (holding.length >= FEWEST_PARENTS) return true;
  if (holding.length === 1 && YEARED.test(holding[0]!.text) && isFollowed(headings, widest))
    return true;
  const isMain = widest >= 0 && widest <= MAIN;
  if (isMain || plain.length < FEWEST_PARENTS || headings[0]!.numbering !== null) return false;
  return !areChapters(headings, widest);
}

/** 一、 （一） 1. — the first number of a numbering. */
const FIRST = /^[（(]?\s?(?:[一1１①⒈壹甲]|第[一1])(?![一二三四五六七八九十\d])/;
/** A single heading may precede the first number by chance. Two of them, each with numbers from one, do not. */
const FEWEST_PARENTS = 2;

/** 2025年主要工作, 2026年工作安排; 过去五年, 今后五年: sections named by their time. */
const YEARED =
  /^(?:(?:19|20)\d\d年|[过過]去[一五]年|今后|今後|未来|未來|下一步|新的一年|来年|來年)/;

/** Whether another section named by its time comes after the last number. Two of them are one kind. */
const isFollowed = (headings: readonly Heading[], widest: number): boolean => {
  const last = headings.findLastIndex(({ numbering }) => numbering === widest);
  return headings
    .slice(last + 1)
    .some(({ numbering, runIn, text }) => numbering === null && !runIn && YEARED.test(text));
};

/** 1.1, below 1. */
const DECIMAL = FIRST_ARABIC + 1;

/**
 * Whether numbers are those of chapters, after a foreword or two with their own text: they have decimal numbers
 * below them, or no heading without a number comes after the first, up to the closing parts.
 */
function areChapters(headings: readonly PlacedHeading[], widest: number): boolean {
  if (widest === FIRST_ARABIC && headings.some(({ numbering }) => numbering === DECIMAL))
    return true;
  const first = headings.findIndex(({ numbering }) => numbering === widest);
  const isLater = headings
    .slice(first)
    .some(({ numbering, runIn, text }) => numbering === null && !runIn && !CLOSERS.test(text));
  return !isLater && !headings[first - 1]!.isBare;
}
