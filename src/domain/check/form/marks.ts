import type { Issue } from '../../issue';
import { patternRule } from '../pattern';
import { placeIn, type Rule } from '../rule';

const SHOWN = 24;
const HALF_WIDTH = /(?<=[\u4e00-\u9fff”’）])[,;:!?]|[,;:!?](?=[\u4e00-\u9fff“‘（])/g;

/** Chinese prose takes full-width marks (GB/T 15834 §5). One finding for a report: a text has them throughout or not. */
export const halfWidth: Rule = ({ lines, language }) => {
  if (language !== 'zh') return [];
  const found = lines.flatMap((line) =>
    [...line.text.matchAll(HALF_WIDTH)].map(({ index }) => ({ line, index })),
  );
  const [first] = found;
  if (!first) return [];
  const place = placeIn(first.line, first.index, first.index + 1);
  return [{ ruleId: 'half-width-marks', severity: 'note', place, actual: found.length }];
};

/** ，， or 。。: a mark is written once. */
export const doubled: Rule = patternRule(
  'doubled-mark',
  'warning',
  /([，、；：])\1+|。{2}(?!。)|,,|;;/g,
  (found) => found.charAt(0),
);

/** An ellipsis is …… in Chinese (GB/T 15834 §4.11). */
export const ellipsis: Rule = (checked) =>
  checked.language === 'zh'
    ? patternRule('ellipsis', 'note', /\.{3,}|。{3,}|(?<!…)…(?!…)/g, () => '……')(checked)
    : [];

/** Opening and closing quotation marks match; a speech over several paragraphs closes in its last. */
export const matched: Rule = ({ lines }) =>
  lines.flatMap((line, at): Issue[] => {
    const { text } = line;
    const [open, close] = [count(text, '“'), count(text, '”')];
    const runsOn = open === close + 1 && lines[at + 1]?.text.startsWith('“');
    if (open === close || runsOn) return [];
    const place = placeIn(line, 0, text.length);
    return [
      { ruleId: 'unmatched-quote-marks', severity: 'warning', place, actual: text.slice(0, SHOWN) },
    ];
  });

const count = (text: string, mark: string) => text.split(mark).length - 1;
