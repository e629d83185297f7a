import { matchesOf } from '../../matches';
import { placeIn } from '../places';
import { rule } from '../rule';
import { halfWidthMarks } from '../../rules/half-width-marks';

const MARK = /(?<=[\u4e00-\u9fff”’）])[,;:!?]|[,;:!?](?=[\u4e00-\u9fff“‘（])/;
/** A full stop after Chinese words, at the end or before more text. 一.建议 is a numbered item, and 图1.jpg a file name. */
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

/** Returns the half-width marks of a Chinese text: the offset of each, and the full-width mark to use instead. */
export const halfWidthIn = (text: string) =>
  matchesOf(text, HALF_WIDTH).map(({ 0: mark, index }) => ({ index, full: FULL[mark] ?? mark }));

/**
 * Chinese prose uses full-width marks (GB/T 15834 §5). There is one finding for a report, because a text usually has
 * half-width marks throughout or not at all.
 */
export const halfWidth = rule(halfWidthMarks, ({ lines }) => {
  const found = lines.flatMap((line) =>
    halfWidthIn(line.text).map(({ index }) => ({ line, index })),
  );
  const [first] = found;
  if (!first) return [];
  const place = placeIn(first.line, first.index, first.index + 1);
  return [{ place, actual: found.length }];
});
