import { begin, type Body, type OutlineSection } from './body-shape';
import { headingOf, leadBeside, type Heading } from './heading';
import type { Line } from './line';
import { MAIN, numberingOf, SECOND } from './numbering';
import { ROW_OF_TABLE } from './short-line';

/**
 * A document with this many real headings formats all its headings. A short line without formatting is then not a
 * heading.
 */
export const FEWEST_STYLED = 2;
/** Whether a line looks like a heading, but the document does not format it as one. */
export const isUnset = (line: Line): boolean => {
  const { numbering, runIn, level } = headingOf(line) ?? { numbering: 0 };
  const isPlain = !line.look.strong && !/^[【〖★●◆■]/.test(line.text);
  return numbering === null && !runIn && level === null && isPlain;
};

/** Begins a section with a line of text, or adds the line to the current one as a paragraph. */
export function readProse(
  line: Line,
  [before, next]: [Line | undefined, Line | undefined],
  section: OutlineSection,
  body: Body,
): void {
  const heading = leadBeside(line, [before, next]) ?? headingOf(line);
  const last = section.paragraphs.at(-1);
  if (!heading || isLonely(heading, line, next) || isItem(heading, next, last)) {
    section.paragraphs.push(line);
    return;
  }
  const begun = begin(body, { ...heading, level: 1, line });
  if (heading.runIn) begun.paragraphs.push(line);
}

/**
 * Whether a short line has nothing or only a number after it. It is then a closing word or a table cell, not a
 * heading.
 */
const isLonely = (heading: Heading, line: Line, next: Line | undefined) =>
  heading.numbering === null &&
  !heading.runIn &&
  !heading.level &&
  (next === undefined
    ? !line.look.strong || /[。！!]$/.test(line.text)
    : !line.look.strong && (BARE_NUMBER.test(next.text) || isOfAmounts(line, next)));

/** 收入（万元）, above 财政拨款 186.4: the title of a table whose cells only spaces part. */
const isOfAmounts = ({ text }: Line, next: Line): boolean =>
  OF_UNIT.test(text) && ROW_OF_TABLE.test(next.text);
const OF_UNIT = /[（(](?:单位[：:])?[万亿千百]{0,2}[\u4e00-\u9fff]{1,3}[）)]$/;

/** 131, 98.5%: a cell of a table that was pasted with one cell on each line. */
const BARE_NUMBER = /^[-−]?[\d.,]{1,16}[%％]?$/;

/**
 * Whether a numbered line is an item of a list. `1、资金缺口较大。` next to `2、…` is an item; above a paragraph it is a
 * heading. The same holds for 一、 and （一） if they end in a full stop. Without one they are headings, even if nothing
 * is below them.
 */
function isItem(
  { numbering, runIn, text, level }: Heading,
  next: Line | undefined,
  last: Line | undefined,
): boolean {
  if (runIn || level || numbering === null || numbering < MAIN) return false;
  if (numbering <= SECOND && !text.endsWith('。')) return false;
  return [next, last].some(
    (line) => line && numberingOf(line.text) === numbering && !isRunIn(line),
  );
}

const isRunIn = (line: Line) => headingOf(line)?.runIn === true;
