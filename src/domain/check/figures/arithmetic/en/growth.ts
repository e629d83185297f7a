import { isAmount } from '../../proportion';
import { differenceOf, rateOf } from '../ways';
import { between, triples, type Calculation } from '../sentence';

/** 150 households, 25 percent more than the 120 of 2023 */
const SAID =
  /^(?: [a-z' -]{1,40})?, (?:or |which is )?(?:up |(?:an? )?(?:increase|rise|gain|decrease|fall|drop|decline) of )?$/i;
const MORE =
  /^ (?:[a-z]+ )?(?:more|higher|fewer|lower|less|larger|smaller|up|down)(?: on| than| from)(?: the)? $|^ (?:on|from|over) the $/i;

/** Recomputes growth that is printed between this year's amount and last year's. */
export const growthEn: Calculation = (sentence) =>
  triples(sentence).flatMap(([now, figure, last]) => {
    const isSaid =
      SAID.test(between(sentence, now, figure)) && MORE.test(between(sentence, figure, last));
    if (!isSaid || now.unit !== last.unit || !isAmount(now.unit) || !last.value) return [];
    if (figure.unit === 'percent') return [{ figure, from: [last, now], by: rateOf }];
    return figure.unit === now.unit ? [{ figure, from: [last, now], by: differenceOf }] : [];
  });
