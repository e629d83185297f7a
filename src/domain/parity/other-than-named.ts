import type { Figure } from './reading';

/** 甲校、乙校等: a list before a number that also counts the listed things. */
const LISTED = /([^，,。；;：:！？!?“”]+)等$/;
const PARTS = /、|(?<=[\u4e00-\u9fff]{2})(?:以及|和|与|及)(?=[\u4e00-\u9fff]{2})/;
const OTHERS = /^ (?:other|more|further|additional)\b/;
/** No list that we count is longer, in characters. */
const REACH = 60;

/**
 * Whether an English figure counts what a Chinese one counts, without the named things: 甲校等3所 is "School A and two
 * other schools".
 */
export function countsOthers(source: Figure, target: Figure): boolean {
  if (target.value === null) return false;
  const { text } = target.passage;
  return OTHERS.test(text.slice(target.end, target.end + 12)) && unnamedIn(source) === target.value;
}

/** The same if only one is left, which English gives without a numeral: "and another school". */
export const isOneOther = (source: Figure, target: string): boolean =>
  unnamedIn(source) === 1 &&
  /\b(?:one (?:other|more)|another|a (?:second|third|further))\b/i.test(target);

/** Returns how many things that a figure counts are not named before it; null if there is no list. */
function unnamedIn({ value, start, passage }: Figure): number | null {
  const listed = LISTED.exec(passage.text.slice(Math.max(0, start - REACH), start))?.[1];
  return listed === undefined || value === null ? null : value - listed.split(PARTS).length;
}
