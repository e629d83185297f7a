import type { Moved } from './claim';

const HEDGE =
  '(?: (?:about|nearly|almost|roughly|around|over|more than|at least|just|only|some|a))*';
const SAME = new RegExp(
  `^(?: (?!or |and )[a-z-]+){0,2}(?:,? or(?: by)?|, (?:that is|i\\.e\\.),?|,? equal to)${HEDGE} $`,
);
const IN_BRACKETS = /^ \((?:or )?$/;
/** The time of a change between it and its result: grew by £249m over the year to, increased by 7% since last year, to. */
const WHEN =
  '(?: (?:on|over|since|in|during|from|compared (?:with|to)) (?:(?:the|its|last|past|previous|prior|same|financial) )*(?:year|quarter|month|period)(?: (?:before|earlier))?| between \\d{4} and \\d{4})?';
const TO = new RegExp(`^\\)?${WHEN},? to(?: a (?:new |record )?(?:total|high|low) of)?${HEDGE} $`);
const FROM = new RegExp(`^\\)?${WHEN},? \\(?from${HEDGE} $`);

/** rose £0.3m, or 2.4 percent, to £12.1m: the second figure repeats the rise, and the third is its result. */
export const movedEn: Moved = {
  isSame: (joint, after) =>
    SAME.test(joint) ? !/^ of\b/.test(after) : IN_BRACKETS.test(joint) && after.startsWith(')'),
  isResult: (joint) => TO.test(joint),
  isStart: (joint) => FROM.test(joint),
};
