import { IDLE } from '../invisible';
import { matchesOf } from '../matches';
import { joinedLine, type Line } from './line';

/** Returns lines of plain text without invisible characters: 王秀\u200b英 is one name. Each word keeps its place in the input. */
export const visible = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => {
    const unseen = matchesOf(line.text, IDLE);
    if (unseen.length === 0) return [line];
    const begins = [0, ...unseen.map(({ 0: all, index }) => index + all.length)];
    const ends = [...unseen.map(({ index }) => index), line.text.length];
    const parts = begins.flatMap((begin, at) => partOf(line, begin, ends[at]!));
    return parts.length > 0 ? [joinedLine(parts, () => '')] : [];
  });

function partOf({ text, start, look }: Line, begin: number, end: number): Line[] {
  const words = text.slice(begin, end);
  const place = { start: start + begin, end: start + end };
  return words === '' ? [] : [{ ...place, look, text: words, inlines: [] }];
}
