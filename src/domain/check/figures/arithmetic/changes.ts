import { before, between, triples, type Calculation, type Stated } from './sentence';

const SAYS_CHANGE =
  /^[，,](?:同比)?(?:增长|提高|上升|提升|下降|降低|减少|增加|增幅|降幅)(?:了|达|为)?$/;

const difference = (from: number, to: number) => Math.abs(to - from);
const rate = (from: number, to: number) => (difference(from, to) / from) * 100;

/** 由3200平方米增加到4600平方米, 增长43.8%; 由91.5%提升至98.2%, 提高6.7个百分点 */
export const changes: Calculation = (sentence) =>
  triples(sentence).flatMap(([from, to, figure]) => {
    const isFromTo =
      /[由从]$/.test(before(sentence, from)) && /[到至为]$/.test(between(sentence, from, to));
    if (from.unit !== to.unit || !isFromTo) return [];
    const by = SAYS_CHANGE.test(between(sentence, to, figure)) ? changeSaid(from, figure) : null;
    return by ? [{ figure, from: [from, to], by }] : [];
  });

function changeSaid(from: Stated, figure: Stated) {
  if (figure.unit === 'percentagePoint' || figure.unit === from.unit) return difference;
  return figure.unit === 'percent' && from.value ? rate : null;
}
