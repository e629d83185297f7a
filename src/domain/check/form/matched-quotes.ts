import type { Issue } from '../../issue';
import { placeIn } from '../places';
import type { Rule } from '../rule';
import { ofRule } from '../../rules/of-rule';

const SHOWN = 24;

/** Opening and closing quotation marks match; a speech over several paragraphs closes in its last. */
export const matchedQuotes: Rule = ({ lines }) =>
  lines.flatMap((line, at): Issue[] => {
    const { text } = line;
    const [open, close] = [count(text, '“'), count(text, '”')];
    const runsOn = open === close + 1 && lines[at + 1]?.text.startsWith('“');
    if (open === close || runsOn) return [];
    const place = placeIn(line, 0, text.length);
    return [{ ...ofRule('unmatched-quote-marks'), place, actual: text.slice(0, SHOWN) }];
  });

const count = (text: string, mark: string) => text.split(mark).length - 1;
