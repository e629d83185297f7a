import { bylineIn } from './byline';
import { captionIn } from './caption';
import { numberingOf } from './numbering';
import { breaksWordIn } from './hyphens.en';
import { joinedLine, widthIn, type Line } from './line';
import { SALUTATION, TITLE_ENDINGS } from './words.zh';

/**
 * Joins lines that a screen or a PDF has broken inside sentences. A text counts as broken only if many of its lines
 * end at the same width and inside a sentence. All other texts stay the same.
 */
export function unwrapped(lines: readonly Line[]): Line[] {
  const isFull = fullOf(lines);
  if (isFull === null) return [...lines];
  const rows = rowsOf(lines, isFull);
  const broken = rows.filter(isBroken);
  const breaks = broken.reduce((sum, row) => sum + row.length - 1, 0);
  const isSure = broken.some((row) => row.length > FEWEST_IN_ROW) || breaks >= FEWEST_BREAKS;
  if (!isSure) return [...lines];
  const breaksWord = breaksWordIn(lines);
  return rows.flatMap((row) => (isBroken(row) ? joinedLine(row, undefined, breaksWord) : row));
}

/** The narrowest and widest page, in characters. Longer lines were not broken by a page. */
const [NARROWEST, WIDEST] = [14, 60];
/**
 * A line is full if it is within this many characters of the width. Punctuation may not begin a line, and digits are
 * narrow.
 */
const TOLERANCE = 2.5;
/** Latin words are not split, so a line may be shorter by a long word. */
const LATIN_TOLERANCE = 7;
const HAN = /[\u4e00-\u9fff]/;
/** Two breaks may be chance, unless they are consecutive in one sentence. */
const [FEWEST_IN_ROW, FEWEST_BREAKS] = [2, 3];
const ENDS = /[。！？!?；;：:…”」』）)]$/;

/** A wide gap between two words: a row of a table may be wider than the text. */
const COLUMNS = /\S[\s　]{4}/;

/** A line that begins further in is centred or on the right, and may end beyond the text. */
const MOST_INDENT = 8;

type Measure = (text: string) => number;
type IsFull = (line: Line, tolerance: number) => boolean;

/** Returns a test whether a line reaches the end of its page. Null if some line is wider than any page. */
function fullOf(lines: readonly Line[]): IsFull | null {
  if (lines.some(({ text }) => text.length > WIDEST * 2)) return null;
  // A byline below a title is on one line, however narrow the page is.
  const measured = lines.filter(
    ({ text, look }) => !bylineIn(text) && !COLUMNS.test(text) && (look.indent ?? 0) <= MOST_INDENT,
  );
  const pages = MEASURES.flatMap((measure) => {
    const widest = measured.reduce((most, line) => Math.max(most, indented(line, measure)), 0);
    return widest >= NARROWEST && widest <= WIDEST ? { measure, widest } : [];
  });
  if (pages.length === 0) return null;
  return (line, tolerance) =>
    pages.some(({ measure, widest }) => indented(line, measure) >= widest - tolerance);
}

/** The first line of a paragraph begins further in. */
const indented = ({ text, look, printed }: Line, measure: Measure): number =>
  measure(printed?.line.text ?? text) + (look.indent ?? 0);

/** Pages break lines by their width. Programs break them by the number of characters. */
const MEASURES: readonly Measure[] = [widthIn, ({ length }) => length];

/** Groups the lines that continue from one to the next. */
function rowsOf(lines: readonly Line[], isFull: IsFull): Line[][] {
  const isTold = areParted(lines, isFull);
  const rows: Line[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before && goesOn(before, line, isFull, isTold)) rows.at(-1)!.push(line);
    else rows.push([line]);
  });
  return rows;
}

/**
 * Whether indents or empty lines tell where paragraphs begin. An empty line tells it if one is below nearly every line that does not
 * reach the end of the page.
 */
function areParted(lines: readonly Line[], isFull: IsFull): boolean {
  if (lines.filter(({ look }) => look.indent !== undefined).length > 1) return true;
  const begun = lines.filter((_, at) => at > 0 && !isFull(lines[at - 1]!, TOLERANCE));
  const [parted, apart] = [begun, lines].map((all) => all.filter(({ look }) => look.apart).length);
  return apart! >= FEWEST_PARTED && parted! >= begun.length * NEARLY_ALL;
}
const [FEWEST_PARTED, NEARLY_ALL] = [3, 0.9];

function goesOn(before: Line, line: Line, isFull: IsFull, isTold: boolean): boolean {
  if (!isPlain(before) || !isPlain(line) || line.look.apart || begins(before, line)) return false;
  const isLatin = !HAN.test(before.text + line.text);
  if (!isFull(before, isLatin ? LATIN_TOLERANCE : TOLERANCE)) return false;
  if (opens(before.text, line.text)) return false;
  if (TITLE_ENDINGS.test(before.text) && !/[，,。]/.test(before.text)) return false;
  return isTold || isLatin || !ENDS.test(before.text);
}

/** Whether a line is one of its own by its words, or the line before it is. */
const opens = (before: string, text: string): boolean =>
  numberingOf(text) !== null ||
  SALUTATION.test(text) ||
  captionIn(before) !== null ||
  bylineIn(before) !== null ||
  (LABELLED.test(text) && SENTENCE_ENDS.test(before));

/** Q: How long? / Mary Smith: For years. Below a whole sentence, a line with a label is a line of its own. */
const LABELLED = /^\p{Lu}[\p{L}.’'-]{0,20}(?: [\p{L}.’'-]{1,20}){0,3}: /u;
const SENTENCE_ENDS = /[.!?]["”’]?$/;

/** Whether the indent of a line begins a new paragraph. */
const begins = (before: Line, line: Line): boolean =>
  line.look.indent !== undefined && (!isInBlock(before, line) || ENDS.test(before.text));

/** In a report that a PDF indents by its depth, a line goes on where the line above begins, or below the words after its number. */
function isInBlock(before: Line, line: Line): boolean {
  const further = (line.look.indent ?? 0) - (before.look.indent ?? 0);
  const isHanging = further > 0 && further <= MOST_HANGING && numberingOf(before.text) !== null;
  return before.look.indent !== undefined && (further === 0 || isHanging);
}
/** The width of a number and the space after it, in full characters. */
const MOST_HANGING = 3;

const isPlain = ({ look, inlines, text }: Line): boolean =>
  !look.kind &&
  !look.heading &&
  !look.strong &&
  !look.boldLead &&
  inlines.length === 1 &&
  !/\t/.test(text);

/** Whether some lines were one paragraph before: the last one ends like a sentence. */
const isBroken = (row: readonly Line[]): boolean =>
  row.length > 1 && /[。！？!?；;：:”」』）)"]$|[^A-Z]\.$/.test(row.at(-1)!.text);
