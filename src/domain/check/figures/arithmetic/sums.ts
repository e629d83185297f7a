import { isAmount } from '../proportion';
import { endingWith, FEWEST, listed, sumOf, type Joints } from './list';
import {
  before,
  between,
  isExact,
  type Calculation,
  type Computed,
  type Sentence,
  type Stated,
} from './sentence';

/** 中央资金300万元、县级配套200万元 */
export const JOINTS: Joints = {
  listed: /^[、，,和及与]?[\u4e00-\u9fffA-Za-z“”]{0,10}$/,
  otherwise: /[由从到至比较增减降升提每均最共剩]|累计|目标|计划|其中|合计|总计|节约/,
};
const TOTAL_AFTER =
  /^[，,、]?(?:[两三四五六]项|以上|上述)?(?:合计|共计|总计)(?:为|达)?$|^[，,、](?:全[市县院年])?门急诊(?:总?量|人次)?(?:合计|共计|总计|共)?(?:为|达)?$/;
/** 教师136名、学生88名，共224名。 The list begins the sentence, and nothing follows the total. */
const TOTAL_ALONE = /^[，,]共(?:计|有|达)?$/;
/** A total after 分别, which names all parts: 分别投入100万元、200万元，累计300万元. */
const TOTAL_OF_EACH = /^[，,、](?:共|累计)(?:达|为)?$/;
const TOTAL_AHEAD = /(?:共|合计|总计|总)[^，,、]{0,8}$/;
const RESPECTIVELY = /^[，,：:](?:分别|依次)(?:为|是)?$/;

/** Recomputes a total if all its parts are named: A300万元、B200万元，合计500万元; 三项共500万元，分别为300万元、100万元、100万元. */
export const sums: Calculation = (sentence) =>
  sentence.figures.flatMap((total, at) => {
    if (!isExact(total)) return [];
    return [
      ...afterItsParts(sentence, total, at),
      ...aheadOfItsParts(sentence, total, at),
      ...ofHalves(sentence, total, at),
    ];
  });

/**
 * Recomputes a total after its parts. The sentence does not say where the list begins, so the total is wrong only if no
 * run of parts before it adds up.
 */
function afterItsParts(sentence: Sentence, total: Stated, at: number) {
  const last = sentence.figures[at - 1];
  if (!last) return [];
  const link = between(sentence, last, total);
  const isTotal = [TOTAL_AFTER, TOTAL_OF_EACH, TOTAL_ALONE].some((form) => form.test(link));
  if (!isTotal) return [];
  const list = listed(sentence, { first: at - 1, step: -1, total }, JOINTS);
  if (list.length < FEWEST) return [];
  const promises =
    TOTAL_AFTER.test(link) ||
    /分别/.test(before(sentence, list.at(-1)!)) ||
    (TOTAL_ALONE.test(link) && isWhole(sentence, total, list));
  return promises ? endingWith(total, list) : [];
}

/** Whether a list and its total are a whole sentence: nothing is counted before the list, and nothing after the total. */
const isWhole = (sentence: Sentence, total: Stated, list: readonly Stated[]): boolean =>
  list.length === sentence.figures.length - 1 &&
  /^[)）]?$/.test(sentence.text.slice(total.end - sentence.start).trim());

/** Recomputes a year from its halves: 上半年收入30亿元，下半年收入40亿元，全年收入70亿元 */
function ofHalves(sentence: Sentence, total: Stated, at: number): Computed[] {
  const [first, second] = [sentence.figures[at - 2], sentence.figures[at - 1]];
  if (
    !first ||
    !second ||
    ![first, second].every((half) => half.unit === total.unit && isExact(half))
  )
    return [];
  const [, name] = /上半年([\u4e00-\u9fff]{0,8})$/.exec(before(sentence, first)) ?? [];
  const [, other] = /^,下半年([\u4e00-\u9fff]{0,8})$/.exec(between(sentence, first, second)) ?? [];
  const [, whole] = /^,全年([\u4e00-\u9fff]{0,8})$/.exec(between(sentence, second, total)) ?? [];
  return name !== undefined && name === other && name === whole && isAmount(total.unit)
    ? [sumOf(total, [first, second])]
    : [];
}

function aheadOfItsParts(sentence: Sentence, total: Stated, at: number) {
  const first = sentence.figures[at + 1];
  const promises =
    first &&
    TOTAL_AHEAD.test(before(sentence, total)) &&
    RESPECTIVELY.test(between(sentence, total, first));
  const list = promises ? listed(sentence, { first: at + 1, step: 1, total }, JOINTS) : [];
  return list.length >= FEWEST ? [sumOf(total, list)] : [];
}
