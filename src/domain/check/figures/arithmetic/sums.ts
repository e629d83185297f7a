import { isAmount } from '../proportion';
import { agrees } from './printed';
import {
  before,
  between,
  isExact,
  type Calculation,
  type Computed,
  type Sentence,
  type Stated,
} from './sentence';

/** The text between two parts of a list: 中央资金300万元、县级配套200万元. */
const LISTED = /^[、，,和及与]?[\u4e00-\u9fffA-Za-z“”]{0,10}$/;
/** If one of these is between two figures, the second is not a part of the list. */
const OTHERWISE = /[由从到至比较增减降升提每均最共剩]|累计|目标|计划|其中|合计|总计|节约/;
const TOTAL_AFTER = /^[，,、]?(?:[两三四五六]项|以上|上述)?(?:合计|共计|总计)(?:为|达)?$/;
/** A total after 分别, which names all parts: 分别投入100万元、200万元，累计300万元. */
const TOTAL_OF_EACH = /^[，,、](?:共|累计)(?:达|为)?$/;
const TOTAL_AHEAD = /(?:共|合计|总计|总)[^，,、]{0,8}$/;
const RESPECTIVELY = /^[，,：:](?:分别|依次)(?:为|是)?$/;

const FEWEST = 2;

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
  if (!TOTAL_AFTER.test(link) && !TOTAL_OF_EACH.test(link)) return [];
  const list = listed(sentence, at - 1, -1, total);
  if (list.length < FEWEST) return [];
  if (!TOTAL_AFTER.test(link) && !/分别/.test(before(sentence, list.at(-1)!))) return [];
  return endingWith(total, list);
}

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

/** Returns a finding if no run of parts before the total adds up to it. The finding shows the nearest sum. */
export function endingWith(total: Stated, list: readonly Stated[]): Computed[] {
  let sum = 0;
  const sums = list.map(({ value }) => (sum += value)).slice(FEWEST - 1);
  const computed = sums.map((one): Computed => ({ figure: total, from: [], by: () => one }));
  if (computed.some(agrees)) return [];
  const distance = (one: Computed) => Math.abs(one.by() - total.value);
  return [computed.reduce((near, one) => (distance(one) < distance(near) ? one : near))];
}

function aheadOfItsParts(sentence: Sentence, total: Stated, at: number) {
  const first = sentence.figures[at + 1];
  const promises =
    first &&
    TOTAL_AHEAD.test(before(sentence, total)) &&
    RESPECTIVELY.test(between(sentence, total, first));
  const list = promises ? listed(sentence, at + 1, 1, total) : [];
  return list.length >= FEWEST ? [sumOf(total, list)] : [];
}

/**
 * Returns the exact figures in the total's unit that follow each other, beginning at index `first`. `step` is 1 for
 * forwards and -1 for backwards.
 */
export function listed(sentence: Sentence, first: number, step: 1 | -1, total: Stated): Stated[] {
  const list: Stated[] = [];
  for (let at = first; ; at += step) {
    const [figure, previous] = [sentence.figures[at], list.at(-1)];
    if (!figure || figure.unit !== total.unit || !isExact(figure)) return list;
    if (previous && !standTogether(sentence, previous, figure)) return list;
    list.push(figure);
  }
}

function standTogether(sentence: Sentence, one: Stated, other: Stated): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  const words = between(sentence, left, right);
  return LISTED.test(words) && !OTHERWISE.test(words);
}

/** Returns the sum of printed figures as the expected value of a figure. There may be any number of parts. */
export function sumOf(figure: Stated, parts: readonly Stated[]): Computed {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return { figure, from: [], by: () => sum };
}
