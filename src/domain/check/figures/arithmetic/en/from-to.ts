import { isProportion } from '../../proportion';
import type { Change } from '../from-to';
import { before, between, triples, type Sentence, type Stated } from '../sentence';

const FROM = /\bfrom $/i;
const TO = /^ to $/i;
/** `, up 50 percent`; `, an increase of 50 percent`; ` (50 percent more)` */
const THEN_BY =
  /^(?:,| \()? ?(?:or )?(?:up|down|(?:an? )?(?:overall |net |total )?(?:increase|rise|growth|gain|decrease|decline|fall|drop|reduction|improvement|cut|saving|jump)(?: of)?|which is an? (?:increase|rise|decrease|decline) of)(?: by)? $/i;
/** `rose by 50 percent from 100 to 150` */
const BY_FIRST =
  /\b(?:r[io]sen?|rose|gr[eo]wn?|increased|climbed|fell|fallen|decreased|declined|dropped|up|down|widened|narrowed|improved|doubled|tripled)(?: by)? $/i;
/** Verbs that are a figure themselves: doubled from 20 to 40. */
export const MULTIPLES = /^(?:re)?doubled$|^(?:tripl|trebl|quadrupl)ed$/i;
/** was 91 percent, up 6 percent from 85 percent */
const NOW_BY =
  /^(?: [a-z' -]{1,30})?, (?:up|down|an? (?:increase|rise|gain|improvement|fall|drop|decline|decrease|reduction) of) $/i;
const ON_LAST =
  /^ (?:from|on|compared with|over)(?: the)? $|^ points? (?:from|on|compared with) (?:the )?$/i;

/** Returns the changes of an English sentence whose three figures are exact. Both amounts have one unit. */
export const changesInEn = (sentence: Sentence): Change[] =>
  triples(sentence).flatMap(([first, second, third]): Change[] => {
    if (isFromTo(sentence, first, second) && THEN_BY.test(between(sentence, second, third)))
      return [changed(first, second, third)];
    const isNow =
      isProportion(first.unit) &&
      first.unit === third.unit &&
      NOW_BY.test(between(sentence, first, second));
    if (isNow && ON_LAST.test(between(sentence, second, third)))
      return [changed(third, first, second)];
    if (!isFromTo(sentence, second, third) || between(sentence, first, second) !== ' from ')
      return [];
    const isSaid = MULTIPLES.test(first.text) || BY_FIRST.test(before(sentence, first));
    return isSaid ? [changed(second, third, first)] : [];
  });

const changed = (from: Stated, to: Stated, figure: Stated): Change => ({
  ...{ from, to, figure },
  verb: '',
});

const isFromTo = (sentence: Sentence, from: Stated, to: Stated): boolean =>
  from.unit === to.unit &&
  FROM.test(before(sentence, from)) &&
  TO.test(between(sentence, from, to));
