import { isProportion } from '../proportion';
import {
  before,
  links,
  triples,
  type Calculation,
  type Computed,
  type Sentence,
  type Stated,
} from './sentence';
import { differenceOf, rateOf, timesAddedOf } from './ways';

const LAST_YEAR = '(?:上一?年|去年|上年度|前年|(?:19|20)\\d\\d年)';
/** 1200人次，比上年的1000人次增长… */
const THAN = new RegExp(`^,(?:比|较)${LAST_YEAR}(?:同期)?的?$`);
const GROWS = /^(?:增长|增加|提高|上升|提升|下降|减少|降低|多|少)了?$/;
/** 1200人次，同比增加200人次，增长…; 减少 for a fall */
const MORE = new RegExp(`^,(?:同比|(?:比|较)${LAST_YEAR})净?增加了?$`);
const FEWER = new RegExp(`^,(?:同比|(?:比|较)${LAST_YEAR})净?减少了?$`);
const BY_RATE = /^,(?:同比)?(?:增长|增幅|下降|降幅|减少)(?:率?[为达])?了?$/;

/** Recomputes growth from this year's amount and last year's, or from an amount and what was added to it. */
export const growth: Calculation = (sentence) =>
  triples(sentence).flatMap((three): Computed[] => {
    const turned = rateBetween(sentence, three);
    if (turned) return [turned];
    const [first, second, figure] = three;
    const [link, verb] = links(sentence, [first, second, figure]);
    if (first.unit !== second.unit) return [];
    const from = [first, second];
    if (THAN.test(link) && GROWS.test(verb)) {
      const by = onLastYear(first, figure);
      return by ? [{ figure, from: [second, first], by }] : [];
    }
    if (figure.unit !== 'percent' || isProportion(first.unit) || !BY_RATE.test(verb)) return [];
    if (MORE.test(link)) return [{ figure, from, by: ofWhatWasLess }];
    return FEWER.test(link) ? [{ figure, from, by: ofWhatWasMore }] : [];
  });

/** Recomputes a rate that is printed between its two amounts: 48.62亿元，同比减少3.15%，上年为50.20亿元; 比上年增加20人，增长10%，达到220人. */
function rateBetween(
  sentence: Sentence,
  [first, figure, last]: readonly [Stated, Stated, Stated],
): Computed | null {
  if (figure.unit !== 'percent' || first.unit !== last.unit || isProportion(first.unit))
    return null;
  const [link, tail] = links(sentence, [first, figure, last]);
  if (RATE_SAID.test(link) && LAST_IS.test(tail))
    return { figure, from: [last, first], by: rateOf };
  const isMore = ADDED.test(before(sentence, first)) && BY_RATE.test(link) && CAME_TO.test(tail);
  return isMore ? { figure, from: [last, first], by: ofWhatWasLess } : null;
}

const RATE_SAID = /^,同比(?:增长|增加|减少|下降)了?$/;
const LAST_IS = new RegExp(`^,${LAST_YEAR}(?:同期)?(?:为|是)$`);
const ADDED = new RegExp(`(?:^|[,、])(?:同比|[比较]${LAST_YEAR})净?增加了?$`);
const CAME_TO = /^,(?:总数)?(?:达到?|增至|增加到)$/;

/** Returns how a figure is computed from last year's amount and this year's. Null if it cannot be. */
function onLastYear({ unit }: Stated, figure: Stated): Computed['by'] | null {
  if (isProportion(unit)) return figure.unit === 'percentagePoint' ? differenceOf : null;
  if (figure.unit === unit) return differenceOf;
  if (figure.unit === 'percent') return rateOf;
  return figure.unit === 'multiple' ? timesAddedOf : null;
}

const ofWhatWasLess = (now: number, more: number) => (more / (now - more)) * 100;
const ofWhatWasMore = (now: number, fewer: number) => (fewer / (now + fewer)) * 100;
