import { isAmount } from '../proportion';
import { before, between, isExact, type Calculation, type Sentence, type Stated } from './sentence';
import { shareOf } from './ways';

/** …，占96.1%; …，占总户数的96.1% */
const SAYS_SHARE =
  /^[^,]*,占(?:比(?:例|重)?)?(?:为|达到?)?$|^[^,]*,占(?:其|总[^,]{0,6}|全部[^,]{0,6})的$/;
/** A rate of what was 办结 before, and of nothing else: …，办结率97.7%. In 87人参训，85人结业，就业率60% the rate is another one. */
const SAYS_RATE = /,([\u4e00-\u9fff]{2,4})率(?:为|达)?(?:到)?$/;

/** 应到120人，实到108人，到会率90% */
const DUE = /应([到考参检办出缴])[\u4e00-\u9fff]{0,4}\|,实\1[\u4e00-\u9fff]{0,4}$/;
const CAME = /^,(?:到会|到课|到考|出席|出勤|参[加会考检]|受检|办理|缴纳)率(?:为|达到?)?$/;

/** 受理案件12846件，审结12103件，结案率94.2%; 预算3000万元，支出2700万元，执行率90% */
const RATES_DONE: readonly (readonly [whole: RegExp, done: RegExp, rate: RegExp])[] = [
  [
    /(?:受理|新收|收案)[^,]{0,10}$/,
    /,[^,]{0,4}(?:审执结|审结|结案|办结)[^,]{0,6}$/,
    /^,(?:结案|办结|审结)率/,
  ],
  [
    /(?:受理|收到|接到|转办|交办)[^,]{0,10}$/,
    /,[^,]{0,4}(?:办结|办复|答复|回复)[^,]{0,6}$/,
    /^,(?:办结|办复|答复|回复)率/,
  ],
  [/预算[^,]{0,8}$/, /,[^,]{0,6}(?:支出|执行|支付)[^,]{0,4}$/, /^,(?:预算)?(?:执行|支出|支付)率/],
  [
    /计划(?:完成)?(?:投资|任务|总投资)?$/,
    /,(?:实际|累计|全年)?(?:完成)(?:投资)?$/,
    /^,(?:计划|任务|投资)?完成率/,
  ],
  [/(?:排查|发现|查出)[^,]{0,10}$/, /,[^,]{0,4}整改[^,]{0,6}$/, /^,整改(?:完成)?率/],
  [/(?:抽检|检测|抽查|检验)[^,]{0,10}$/, /,[^,]{0,4}合格[^,]{0,4}$/, /^,(?:抽检|检测|抽查)?合格率/],
];
/** The words after the name of a rate. */
const RATE_IS = /率[为达]?到?$/;

/**
 * Returns whether one amount can be a part of another: 396户 of 412户. Both may be hedged in the same way. Shares have no
 * parts.
 */
const isPartOf = (part: Stated, whole: Stated) =>
  isAmount(whole.unit) &&
  whole.unit === part.unit &&
  whole.qualifier === part.qualifier &&
  whole.value >= part.value;

/** Recomputes a share: 87条, 办结85条, 办结率97.7%; 412户, 其中396户…占96.1% */
export const shares: Calculation = (sentence) =>
  sentence.figures.flatMap((figure, at) => {
    const [whole, part] = [sentence.figures[at - 2], sentence.figures[at - 1]];
    if (figure.unit !== 'percent' || !isExact(figure) || !whole || !part) return [];
    // 占六成 is rounded to a tenth.
    if (!/\d/.test(figure.text) || !saysShare(sentence, whole, part, figure)) return [];
    return isPartOf(part, whole) || isDone(sentence, part, figure)
      ? [{ figure, from: [part, whole], by: shareOf }]
      : [];
  });

/** 计划投资5亿元，实际完成投资6亿元，完成率120%: more may be done than was planned. */
const isDone = (sentence: Sentence, part: Stated, figure: Stated): boolean =>
  /完成率/.test(between(sentence, part, figure)) && isExact(part) && isAmount(part.unit);

function saysShare(sentence: Sentence, whole: Stated, part: Stated, figure: Stated): boolean {
  const link = between(sentence, part, figure);
  if (SAYS_SHARE.test(link)) return true;
  if (CAME.test(link) && DUE.test(`${before(sentence, whole)}|${between(sentence, whole, part)}`))
    return true;
  if (
    RATE_IS.test(link) &&
    isRateOfDone(before(sentence, whole), between(sentence, whole, part), link)
  )
    return true;
  const [said, done] = SAYS_RATE.exec(link) ?? [];
  return said !== undefined && between(sentence, whole, part).includes(done!) && link === said;
}

const isRateOfDone = (ahead: string, link: string, tail: string): boolean =>
  RATES_DONE.some(([whole, done, rate]) => whole.test(ahead) && done.test(link) && rate.test(tail));
