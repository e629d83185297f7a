import { isAmount } from '../../proportion';
import { differenceOf, rateOf } from '../ways';
import {
  before,
  between,
  triples,
  type Calculation,
  type Computed,
  type Sentence,
  type Stated,
} from '../sentence';

/** 150 households, 25 percent more than the 120 of 2023 */
const SAID =
  /^(?: [a-z' -]{1,40})?, (?:or |which is )?(?:up |down |(?:an? )?(?:net )?(?:increase|rise|gain|decrease|fall|drop|decline) of )?$/i;
const MORE =
  /^ (?:[a-z]+ )?(?:more|higher|fewer|lower|less|larger|smaller|up|down)(?: on| than| from)(?: the)? $|^ (?:on|from|over)(?: the)? $/i;
/** grew 4.6% to £1,284 million (2023: £1,228 million) */
const TO = /^ to $/;
const LAST_IN_BRACKETS = /^(?: [a-z]{1,12})? \((?:in |FY)?(?:19|20)\d\d:? $/i;
/** fell by £31.6 million to £184 million from £215.6 million */
const FROM = /^(?: [a-z]{1,12})?,? from (?:the )?$/i;
const BY =
  /\b(?:r[io]sen?|rose|gr[eo]wn?|increased|climbed|fell|fallen|decreased|declined|dropped|reduced|up|down)(?: by)? $/i;

/** Recomputes growth that is printed between this year's amount and last year's. */
export const growthEn: Calculation = (sentence) =>
  triples(sentence).flatMap(([now, figure, last]) => {
    const moved = movedTo(sentence, [now, figure, last]);
    if (moved) return [moved];
    const isSaid =
      SAID.test(between(sentence, now, figure)) && MORE.test(between(sentence, figure, last));
    if (!isSaid || now.unit !== last.unit || !isAmount(now.unit) || !last.value) return [];
    if (figure.unit === 'percent') return [{ figure, from: [last, now], by: rateOf }];
    return figure.unit === now.unit ? [{ figure, from: [last, now], by: differenceOf }] : [];
  });

/** Recomputes a change that is printed before its result and last year's amount. */
function movedTo(
  sentence: Sentence,
  [figure, now, last]: readonly [Stated, Stated, Stated],
): Computed | null {
  const tail = between(sentence, now, last);
  const isTold = TO.test(between(sentence, figure, now)) && BY.test(before(sentence, figure));
  if (!isTold || now.unit !== last.unit || !isAmount(now.unit) || !last.value) return null;
  if (!LAST_IN_BRACKETS.test(tail) && !FROM.test(tail)) return null;
  if (figure.unit === 'percent') return { figure, from: [last, now], by: rateOf };
  return figure.unit === now.unit ? { figure, from: [last, now], by: differenceOf } : null;
}
