import { between, triples, type Calculation } from './sentence';

/** 1200人次，比上年的1000人次增长… */
const THAN = /^[，,](?:比|较)(?:上一?年|去年|(?:19|20)\d\d年)(?:同期)?的?$/;
const GROWS = /^(?:增长|增加|提高|上升|下降|减少|降低)了?$/;
/** 1200人次，同比增加200人次，增长…; 减少 for a fall */
const MORE = /^[，,](?:同比|(?:比|较)(?:上一?年|去年))净?增加了?$/;
const FEWER = /^[，,](?:同比|(?:比|较)(?:上一?年|去年))净?减少了?$/;
const BY_RATE = /^[，,](?:同比)?(?:增长|增幅|下降|降幅|减少)(?:率?[为达])?了?$/;

/** A growth that is said of this year's amount and last year's, or of the amount and what was added to it. */
export const growth: Calculation = (sentence) =>
  triples(sentence).flatMap(([first, second, figure]) => {
    const [link, verb] = [between(sentence, first, second), between(sentence, second, figure)];
    if (figure.unit !== 'percent' || first.unit !== second.unit) return [];
    const from = [first, second];
    if (THAN.test(link) && GROWS.test(verb)) return [{ figure, from, by: onLastYear }];
    if (!BY_RATE.test(verb)) return [];
    if (MORE.test(link)) return [{ figure, from, by: ofWhatWasLess }];
    return FEWER.test(link) ? [{ figure, from, by: ofWhatWasMore }] : [];
  });

const onLastYear = (now: number, last: number) => (Math.abs(now - last) / last) * 100;
const ofWhatWasLess = (now: number, more: number) => (more / (now - more)) * 100;
const ofWhatWasMore = (now: number, fewer: number) => (fewer / (now + fewer)) * 100;
