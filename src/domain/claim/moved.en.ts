import type { Moved } from './claim';

const HEDGE =
  '(?: (?:about|nearly|almost|roughly|around|over|more than|at least|just|only|some|a))*';
const SAME = new RegExp(`^(?:,? or(?: by)?|, (?:that is|i\\.e\\.),?|,? equal to)${HEDGE} $`);
const IN_BRACKETS = /^ \((?:or )?$/;
const TO = new RegExp(`^\\)?,? to${HEDGE} $`);
const FROM = new RegExp(`^\\)?,? from${HEDGE} $`);

/** rose £0.3m, or 2.4 percent, to £12.1m: the second figure repeats the rise, and the third is its result. */
export const movedEn: Moved = {
  isSame: (joint, after) =>
    SAME.test(joint) ? !/^ of\b/.test(after) : IN_BRACKETS.test(joint) && after.startsWith(')'),
  isResult: (joint) => TO.test(joint),
  isStart: (joint) => FROM.test(joint),
};
