import { isProportion } from '../proportion';
import { changesIn, type Change } from './from-to';
import { agrees } from './printed';
import type { Calculation, Computed } from './sentence';
import { differenceOf, rateOf, timesAddedOf } from './ways';

const doublings = (from: number, to: number) => Math.log2(to / from);

/**
 * Recomputes a change from its two amounts: 由3200平方米增加到4600平方米, 增长43.8%; 由91.5%提升至98.2%, 提高6.7个百分点; 由100亩增加到300亩，增长2倍
 */
export const changes: Calculation = (sentence) =>
  changesIn(sentence).flatMap((change) => {
    const { from, to, figure } = change;
    const all = waysOf(change).map((by): Computed => ({ figure, from: [from, to], by }));
    return all.some(agrees) ? [] : all.slice(0, 1);
  });

/** Returns how a figure may be computed, the most likely way first. Empty if the figure cannot be computed. */
function waysOf({ from, figure: { unit }, verb }: Change): Computed['by'][] {
  const isShare = isProportion(from.unit);
  if (unit === 'percentagePoint') return isShare ? [differenceOf] : [];
  if (unit === from.unit) return isShare ? [differenceOf, rateOf] : [differenceOf];
  if (!from.value || isShare) return [];
  if (unit === 'percent') return [rateOf];
  if (unit === 'doubling') return [doublings];
  return unit === 'multiple' && /增|扩|提|升|涨/.test(verb) ? [timesAddedOf] : [];
}
