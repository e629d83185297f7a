import { UNITS } from '../../quantity';
import { REACH, SHORT, type Words } from './around.zh';
import { clauseOf } from './clause.zh';

/** 超过一半来自烟草类（38.2亿元）: a figure alone in brackets belongs to the words before them. */
function alone({ text, figure, before }: Words, between: string): string {
  const isAlone = text.charAt(figure.start - 1) === '(' && text.charAt(figure.end) === ')';
  if (!isAlone || between === '(' || (before && before.end === figure.start - 1)) return '';
  const ahead = text.slice(Math.max(0, figure.start - REACH), figure.start - 1);
  const [, from] = SOURCE.exec(clauseOf(ahead, between.slice(0, -1))) ?? [];
  return from ?? '';
}
/** The thing after a verb of origin or belonging. */
const SOURCE = /(?:来自|源自|源于|属于?|分别为|其次为)([\u4e00-\u9fff]{2,12})$/;

/** 280亿元（71%）为经济援助金: a share alone in brackets, after the amount that has it. A growth is no share: 增加3亿元（2.4%）. */
function shareInBracket({ text, figure, before }: Words, between: string): string {
  if (!before || between !== '(' || figure.unit !== 'percent' || text.charAt(figure.end) !== ')')
    return '';
  const ahead = text.slice(Math.max(0, before.quantity.start - SHORT), before.quantity.start);
  const isShare = UNITS[before.quantity.unit].dimension !== 'proportion';
  return isShare &&
    before.label &&
    !/(?:[增减升降涨跌多少]|增[长加]|减少|提高|缩短)(?:了|约|近)?$/.test(ahead)
    ? `${before.label}占比`
    : '';
}

/** Returns what a figure alone in brackets is of, by the words before the bracket. Empty if it is not alone there. */
export const inBracket = (words: Words, between: string): string =>
  alone(words, between) || shareInBracket(words, between);
