import { isProportion } from '../../proportion';
import { differenceOf, rateOf, timesOf } from '../ways';
import { agrees } from '../printed';
import {
  before,
  between,
  triples,
  type Calculation,
  type Computed,
  type Stated,
} from '../sentence';

const FROM = /\bfrom $/i;
const TO = /^ to $/i;
/** `, up 50 percent`; `, an increase of 50 percent`; ` (50 percent more)` */
const THEN_BY =
  /^(?:,| \()? ?(?:or )?(?:up|down|(?:an? )?(?:overall |net |total )?(?:increase|rise|growth|gain|decrease|decline|fall|drop|reduction|improvement|cut|saving|jump)(?: of)?|which is an? (?:increase|rise|decrease|decline) of)(?: by)? $/i;
/** `rose by 50 percent from 100 to 150` */
const BY_FIRST =
  /\b(?:r[io]sen?|rose|gr[eo]wn?|increased|climbed|fell|fallen|decreased|declined|dropped|up|down|widened|narrowed|improved|doubled|tripled)(?: by)? $/i;
const MULTIPLES = /^(?:re)?doubled$|^(?:tripl|trebl|quadrupl)ed$/i;

/**
 * Recomputes a change: rose from RMB 1 million to RMB 1.5 million, up 50 percent; rose 50 percent from 100 to 150;
 * doubled from 20 to 40.
 */
export const changesEn: Calculation = (sentence) =>
  triples(sentence).flatMap(([first, second, third]) => {
    if (isFromTo([first, second]) && THEN_BY.test(between(sentence, second, third)))
      return wrongOf(first, second, third);
    if (!isFromTo([second, third]) || between(sentence, first, second) !== ' from ') return [];
    const isSaid = MULTIPLES.test(first.text) || BY_FIRST.test(before(sentence, first));
    return isSaid ? wrongOf(second, third, first) : [];

    function isFromTo([from, to]: readonly [Stated, Stated]): boolean {
      const joined = FROM.test(before(sentence, from)) && TO.test(between(sentence, from, to));
      return joined && from.unit === to.unit;
    }
  });

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
