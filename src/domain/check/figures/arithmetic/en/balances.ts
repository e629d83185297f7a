import { conversion, UNITS } from '../../../../quantity';
import { isAmount } from '../../proportion';
import { before, isExact, links, triples, type Calculation, type Computed } from '../sentence';
import { shareOf } from '../ways';

const VERB =
  '(?:of|was|were|reached|stood at|came to|total(?:l?ed|l?ing)|amounted to|worth|rose to|fell to|grew to)';
const TRADE = new RegExp(`\\b(?:foreign |external |total )?trade ${VERB} $`, 'i');
const EXPORTS = new RegExp(`\\bexports ${VERB} $`, 'i');
const IMPORTS = new RegExp(`\\bimports ${VERB} $`, 'i');

const sum = (one: number, other: number) => one + other;

/** Recomputes trade from exports and imports, the only two parts that it has. */
export const tradeEn: Calculation = (sentence) => {
  const named = (name: RegExp) =>
    sentence.figures.filter((one) => isExact(one) && name.test(before(sentence, one)));
  const [[figure], [sold, ...others], [bought, ...rest]] = [
    named(TRADE),
    named(EXPORTS),
    named(IMPORTS),
  ];
  if (!figure || !sold || !bought || others.length + rest.length > 0) return [];
  const areAlike =
    isAmount(figure.unit) && [sold, bought].every(({ unit }) => unit === figure.unit);
  return areAlike ? [{ figure, from: [sold, bought], by: sum, rounds: true }] : [];
};

const INCOME = /\b(?:income|revenue|receipts) (?:was|were|of|came to|reached|totall?ed) $/i;
const SPENT =
  /^,? (?:and|while|against) (?:total )?(?:spending|expenditure|costs|payments|expenses)(?: (?:was|were|of|came to|totall?ed))? $/i;
const LEFT =
  /^,? (?:(?:and|which) )?(?:leaving|left|leaves|giving|gave|producing|resulting in) (?:us )?(?:an? )?(?:net )?(?:surplus|balance|profit|deficit|loss|shortfall) of $/i;
const BUDGET = /^ (?:against|compared with) (?:an? |the )?budget of $/i;
const UNDER = /^,? (?:(?:giving|leaving|which is) )?an? (?:under|over)spend(?:ing)? of $/i;

/** Recomputes what is left of an income or a budget. */
export const balancesEn: Calculation = (sentence) =>
  triples(sentence).flatMap(([first, second, figure]): Computed[] => {
    if ([first, second].some(({ unit }) => unit !== figure.unit)) return [];
    if (UNITS[figure.unit].dimension !== 'money') return [];
    const [link, tail] = links(sentence, [first, second, figure]);
    const from = [first, second];
    const by = (one: number, other: number) => Math.abs(one - other);
    if (INCOME.test(before(sentence, first)) && SPENT.test(link) && LEFT.test(tail))
      return [{ figure, from, by, rounds: true }];
    return BUDGET.test(link) && UNDER.test(tail) ? [{ figure, from, by, rounds: true }] : [];
  });

const HARVESTED =
  /^(?: of [a-z -]{2,30})?,? (?:and (?:harvested|produced)|which (?:produced|yielded)|producing|yielding) $/i;
const PER_MU = /^(?: of [a-z -]{2,30})?, (?:or |an average of |which is )(?:about )?$/i;
const PAID_TO = /^ (?:was paid |were paid |went |paid )?(?:to|among|between) $/i;
const OR_EACH = /^(?: [a-z -]{2,30})?, (?:or|an average of|averaging|which is) $/i;
const EACH = /^ (?:each|apiece|per (?:household|person|family|student|village|mu))\b/i;
const PER = /^ (?:per|a) mu\b/i;

/** Recomputes an amount for each: RMB 72.6 million to 113,000 households, or RMB 642 each; 1,200 tonnes, or 600 kg per mu. */
export const eachEn: Calculation = (sentence) =>
  triples(sentence).flatMap(([first, second, figure]): Computed[] => {
    const [link, tail] = links(sentence, [first, second, figure]);
    const rest = sentence.text.slice(figure.end - sentence.start);
    const factor = conversion(second.unit, figure.unit);
    const isYield =
      first.unit === 'mu' && HARVESTED.test(link) && PER_MU.test(tail) && PER.test(rest);
    if (isYield && factor !== null) {
      const by = (land: number, crop: number) => (crop * factor) / land;
      return [{ figure, from: [first, second], by, rounds: true }];
    }
    const isShared = first.unit === figure.unit && second.unit !== figure.unit;
    const isEach = PAID_TO.test(link) && OR_EACH.test(tail) && EACH.test(rest);
    const by = (all: number, many: number) => all / many;
    return isShared && isEach && isAmount(figure.unit)
      ? [{ figure, from: [first, second], by, rounds: true }]
      : [];
  });

const PROFIT = /\b(?:profit|surplus|loss)(?: (?:was|of|reached|came to|rose to|fell to))? $/i;
const ON_REVENUE = /^ (?:on|from) (?:revenues?|sales|turnover|income) of $/i;
const MARGIN = /^,? (?:(?:giving|for|which is|or) )?an? (?:[a-z]+ )?margin of $/i;

/** Recomputes a margin: profit was £97.2m on revenue of £1,284.5m, a margin of 7.6%. */
export const marginsEn: Calculation = (sentence) =>
  triples(sentence).flatMap(([profit, revenue, figure]): Computed[] => {
    const [link, tail] = links(sentence, [profit, revenue, figure]);
    const isSaid =
      PROFIT.test(before(sentence, profit)) && ON_REVENUE.test(link) && MARGIN.test(tail);
    return isSaid && figure.unit === 'percent' && profit.unit === revenue.unit
      ? [{ figure, from: [profit, revenue], by: shareOf }]
      : [];
  });
