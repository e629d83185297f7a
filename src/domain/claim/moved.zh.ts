import type { Moved } from './claim';

/**
 * 增加3000万元（2.4%），达到12.1亿元: the second figure repeats the rise, and the third is its result. Reads half-width
 * text (see `normal`).
 */
export const movedZh: Moved = {
  isSame: (joint, after) =>
    /^,(?:即|也就是|合)$/.test(joint) || (joint === '(' && after.startsWith(')')),
  isResult: (joint) => /^\)?,?(?:达到?|增至|增加到|提高到|升至|降至|减至|至|到)了?$/.test(joint),
  isStart: () => false,
};
