import type { Figure } from './reading';

/** 甲校、乙校等: what is listed before a number that counts it, too. */
const LISTED = /([^，,。；;：:！？!?“”]+)等$/;
const PARTS = /、|(?<=[\u4e00-\u9fff]{2})(?:以及|和|与|及)(?=[\u4e00-\u9fff]{2})/;
const OTHERS = /^ (?:other|more|further|additional)\b/;
/** No list that is worth counting is longer. */
const REACH = 60;

/**
 * Whether an English figure counts those that a Chinese one counts, without the ones that are named: 甲校等3所 is
 * "School A and two other schools".
 */
export function countsOthers(source: Figure, target: Figure): boolean {
  if (target.value === null) return false;
  const { text } = target.passage;
  return OTHERS.test(text.slice(target.end, target.end + 12)) && unnamedIn(source) === target.value;
}

/** The same where one is left, which English tells without a numeral: "and another school". */
export const isOneOther = (source: Figure, target: string): boolean =>
  unnamedIn(source) === 1 &&
  /\b(?:one (?:other|more)|another|a (?:second|third|further))\b/i.test(target);

/** How many of those that a figure counts are not named before it; null where no list stands there. */
function unnamedIn({ value, start, passage }: Figure): number | null {
  const listed = LISTED.exec(passage.text.slice(Math.max(0, start - REACH), start))?.[1];
  return listed === undefined || value === null ? null : value - listed.split(PARTS).length;
}
