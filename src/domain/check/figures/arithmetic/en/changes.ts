import { isProportion } from '../../proportion';
import { agrees } from '../printed';
import type { Calculation, Computed, Stated } from '../sentence';
import { differenceOf, rateOf, timesOf } from '../ways';
import { changesInEn, MULTIPLES } from './from-to';

/**
 * Recomputes a change: rose from RMB 1 million to RMB 1.5 million, up 50 percent; rose 50 percent from 100 to 150;
 * doubled from 20 to 40.
 */
export const changesEn: Calculation = (sentence) =>
  changesInEn(sentence).flatMap(({ from, to, figure }) => wrongOf(from, to, figure));

/** Returns the most likely result if no way of computing gives the printed figure. */
function wrongOf(from: Stated, to: Stated, figure: Stated): Computed[] {
  const all = waysOf(from, figure).map((by): Computed => ({ figure, from: [from, to], by }));
  return all.some(agrees) ? [] : all.slice(0, 1);
}

function waysOf(from: Stated, { unit, text }: Stated): Computed['by'][] {
  const isShare = isProportion(from.unit);
  if (unit === 'percentagePoint') return isShare ? [differenceOf] : [];
  if (unit === from.unit) return isShare ? [differenceOf, rateOf] : [differenceOf];
  if (!from.value || isShare) return [];
  if (unit === 'percent') return [rateOf];
  return unit === 'multiple' && MULTIPLES.test(text) ? [timesOf] : [];
}
