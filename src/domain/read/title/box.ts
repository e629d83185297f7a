import { headOf } from '../head';
import type { Line } from '../line';
import { isAmount } from '../short-line';
import { TITLE_ENDINGS } from '../words.zh';
import { isTitle } from './can-be';
import { isSentence, LONGEST, MOST_LINES } from './marks';

/** A document has at most this many lines above a title in a box. */
const MOST_ABOVE = 6;

/**
 * Returns the lines with a title in a text box as plain lines, and with what else the box says below it. If the text
 * has begun, they move to the top: in the file, a box comes after the paragraph that holds it.
 */
export function withBoxFirst(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, MOST_ABOVE).findIndex(isTitleBox);
  if (at < 0) return lines;
  const above = lines.slice(0, at);
  const isBelowHead = headOf(lines.slice(0, at + 1)).length >= at;
  if (!isBelowHead && (at > 1 || isTitle(lines[0]!, undefined))) return lines;
  let end = at + 1;
  while (end - at < MOST_LINES && isBox(lines[end])) end += 1;
  const title = lines.slice(at, end).map((line) => ({ ...line, look: plain(line.look) }));
  const rest = lines.slice(end);
  return isBelowHead ? [...above, ...title, ...rest] : [...title, ...above, ...rest];
}

const plain = ({ kind: _kind, ...look }: Line['look']): Line['look'] => look;

/** Whether a line is a short text in a box, and no sentence. */
const isBox = (line: Line | undefined): boolean =>
  line?.look.kind === 'note' && line.text.length <= LONGEST && !isSentence(line.text);

/** Whether a box names a year, ends in a word that titles end in, or is set as titles are. */
const isTitleBox = (line: Line): boolean => {
  if (!isBox(line) || isAmount(line.text)) return false;
  return TITLE_ENDINGS.test(line.text) || OF_YEAR.test(line.text) || isSetAsTitle(line);
};

const OF_YEAR = /(?:19|20)\d\d\s?年/;

/** The letters of a title are at least this large, in points. A text has 16 at most (GB/T 9704-2012 §5.2.2). */
const TITLE_SIZE = 18;

/** Whether a line is in large letters, or bold and centred if the document tells no size. */
export const isSetAsTitle = ({ look: { size, strong, centred } }: Line): boolean =>
  size === undefined ? strong === true && centred === true : size >= TITLE_SIZE;
