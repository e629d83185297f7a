import { isAmount, isProportion } from '../proportion';
import { isChange } from './from-to';
import { links, triples, type Calculation } from './sentence';
import { shareOf } from './ways';

const IS = '(?:是|为|相当于|达到?|占|约?合)';
const BEFORE = '(?:[去上前]一?年|上年度|20\\d\\d年|年度|全年|计划|目标|任务|原来|预算)';
/** 150户，是上年100户的1.5倍; 完成118户，占目标任务120户的98.3% */
const OF_OTHER = new RegExp(`^,?${IS}(?:了)?${BEFORE}+(?:同期|数)?的?(?:总数)?$`);
/** 民生支出80亿元，占财政支出100亿元的80% */
const OF_WHOLE = /^,占[\u4e00-\u9fff]{2,10}$/;
/** 由100亩增加到300亩，是原来的3倍 */
const OF_FIRST = new RegExp(
  `^,${IS}(?:原来|原先|之前|过去|改造前|[去上]年|20\\d\\d年)(?:同期)?的$`,
);

const ratio = (now: number, then: number) => now / then;

/** Recomputes an amount that a sentence states as a multiple or a share of another one. */
export const multiples: Calculation = (sentence) =>
  triples(sentence).flatMap(([first, second, figure]) => {
    const isShare = isProportion(figure.unit);
    if (first.unit !== second.unit || !isAmount(first.unit)) return [];
    if (!isShare && figure.unit !== 'multiple') return [];
    const by = isShare ? shareOf : ratio;
    const [link, tail] = links(sentence, [first, second, figure]);
    const isOther = OF_OTHER.test(link) || (isShare && OF_WHOLE.test(link));
    if (isOther && tail === '的') return [{ figure, from: [first, second], by }];
    const isOfFirst = OF_FIRST.test(tail) && isChange(sentence, first, second);
    return isOfFirst ? [{ figure, from: [second, first], by }] : [];
  });
