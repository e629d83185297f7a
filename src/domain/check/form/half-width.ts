import { matchesOf } from '../../matches';
import { placeIn } from '../places';
import type { Rule } from '../rule';

const HALF_WIDTH = /(?<=[\u4e00-\u9fff”’）])[,;:!?]|[,;:!?](?=[\u4e00-\u9fff“‘（])/g;

/** Chinese prose takes full-width marks (GB/T 15834 §5). One finding for a report: a text has them throughout or not. */
export const halfWidth: Rule = ({ lines, language }) => {
  if (language !== 'zh') return [];
  const found = lines.flatMap((line) =>
    matchesOf(line.text, HALF_WIDTH).map(({ index }) => ({ line, index })),
  );
  const [first] = found;
  if (!first) return [];
  const place = placeIn(first.line, first.index, first.index + 1);
  return [{ ruleId: 'half-width-marks', severity: 'note', place, actual: found.length }];
};
