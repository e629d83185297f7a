import { placeIn } from '../places';
import { rule, type Finding } from '../rule';
import { unmatchedQuoteMarks } from '../../rules/unmatched-quote-marks';

const SHOWN = 24;

/**
 * Every opening quotation mark has a closing one, in that order. A speech over several paragraphs closes only in its
 * last one.
 */
export const matchedQuotes = rule(unmatchedQuoteMarks, ({ lines }) =>
  lines.flatMap((line, at): Finding[] => {
    const { text } = line;
    const [open, close] = [count(text, '“'), count(text, '”')];
    const runsOn = open === close + 1 && lines[at + 1]?.text.startsWith('“');
    if ((open === close && !isReversed(text)) || runsOn) return [];
    const place = placeIn(line, 0, text.length);
    return [{ place, actual: text.slice(0, SHOWN) }];
  }),
);

/** Returns whether the marks are reversed: ”好。“ has as many of each. */
const isReversed = (text: string) => /^[^“”]*”/.test(text);

const count = (text: string, mark: string) => text.split(mark).length - 1;
