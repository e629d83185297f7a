import { placeIn } from '../places';
import { rule, type Finding } from '../rule';
import { unmatchedQuoteMarks } from '../../rules/unmatched-quote-marks';

const SHOWN = 24;

/** Opening and closing quotation marks match, and none closes what was not opened; a speech over several paragraphs closes in its last. */
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

/** ”好。“: as many of each, the wrong way round. */
const isReversed = (text: string) => /^[^“”]*”/.test(text);

const count = (text: string, mark: string) => text.split(mark).length - 1;
