import { matchesOf } from '../../matches';
import { placeIn } from '../places';
import { rule } from '../rule';
import { halfWidthMarks } from '../../rules/half-width-marks';

const MARK = /(?<=[\u4e00-\u9fff”’）])[,;:!?]|[,;:!?](?=[\u4e00-\u9fff“‘（])/;
/** A stop behind Chinese words, where they end or go on: 一.建议 is a number, and 图1.jpg a name. */
const STOP =
  /(?<=[\u4e00-\u9fff”’）])(?<!^[一二三四五六七八九十]{1,3})\.(?=$|[\u4e00-\u9fff“‘（\s])/;
const HALF_WIDTH = new RegExp(`${MARK.source}|${STOP.source}`, 'g');

const FULL: Record<string, string> = {
  '.': '。',
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};

/** The half-width marks of a Chinese text: where each is, and the full-width one that belongs there. */
export const halfWidthIn = (text: string) =>
  matchesOf(text, HALF_WIDTH).map(({ 0: mark, index }) => ({ index, full: FULL[mark] ?? mark }));

/** Chinese prose takes full-width marks (GB/T 15834 §5). One finding for a report: a text has them throughout or not. */
export const halfWidth = rule(halfWidthMarks, ({ lines }) => {
  const found = lines.flatMap((line) =>
    halfWidthIn(line.text).map(({ index }) => ({ line, index })),
  );
  const [first] = found;
  if (!first) return [];
  const place = placeIn(first.line, first.index, first.index + 1);
  return [{ place, actual: found.length }];
});
