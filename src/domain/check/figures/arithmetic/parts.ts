import { isCount } from '../../../quantity';
import { isAmount } from '../proportion';
import { between, isExact, type Calculation } from './sentence';
import { listed, sumOf } from './sums';

const OF_WHICH = /[，,（(]其中[^，,、由从比较增减降升每均]{0,12}$/;
/**
 * 共投入500万元，其中A300万元、B200万元: 其中 does not promise all parts, so that they only must not exceed the
 * whole. People are counted by more than one mark (女生620人、住校生900人): each group by itself.
 */
export const parts: Calculation = (sentence) =>
  sentence.figures.flatMap((whole, at) => {
    const first = sentence.figures[at + 1];
    if (!first || !isExact(whole) || !isAmount(whole.unit)) return [];
    if (!OF_WHICH.test(between(sentence, whole, first))) return [];
    const named = listed(sentence, at + 1, 1, whole);
    const groups = isCount(whole.unit) ? named.map((part) => [part]) : [named];
    return groups
      .filter((group) => group.length > 0)
      .map((group) => ({ ...sumOf(whole, group), atLeast: true }));
  });
