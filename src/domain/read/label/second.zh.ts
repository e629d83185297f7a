import { isCount, type Quantity } from '../../quantity';
import { PLAIN, REGION, SHORT, type Words } from './around.zh';
import { nounAfter } from './noun.zh';
import { isMoney, type Before } from './placeholder.zh';

/** Returns the label of the figure before if both measure the same thing, else an empty text. */
export const labelOfBoth = ({ text, figure, before }: Words, between: string): string =>
  before && !hasOwnNoun(text, figure, before, between)
    ? sharedLabel(figure, before, between) || secondOf(text, figure, before, between)
    : '';

/** 9省14家博物馆, 困难企业8家和23户困难职工: a noun of its own follows the second count. */
const hasOwnNoun = (text: string, figure: Quantity, { quantity }: Before, between: string) =>
  isCount(figure.unit) &&
  (between === ''
    ? REGION.test(quantity.text)
    : figure.unit !== quantity.unit && isCount(quantity.unit) && JOINT.test(between)) &&
  nounAfter(text.slice(figure.end, figure.end + SHORT)) !== '';

const JOINT = /^(?:和|与|及|以及)$/;

/** Returns the label of the figure before if both count one thing. 9省27县 count two. */
function sharedLabel(figure: Quantity, { label, quantity }: Before, between: string): string {
  const [region] = REGION.exec(figure.text) ?? [];
  if (between === '' && region && REGION.test(label)) return region;
  if (between === '' && isBound(quantity, figure))
    return `${quantity.text}${PLAIN[figure.unit] ?? ''}`;
  if (between === '' && figure.unit === 'person') return label.replace(/户数$/, '人数');
  if (between === '、' && isSumOf(figure, quantity)) return `${label.replace(/金额$/, '')}金额`;
  if (between !== '' && !isSecond(between)) return '';
  return /[到至为]$/.test(between) ? label.replace(/[增降]幅$/, '') : label;
}

/** 全年给付1,032件、1.06亿元 */
const isSumOf = (figure: Quantity, counted: Quantity): boolean =>
  isMoney(figure) && isCount(counted.unit);

/** 由8.9%压降至7.6%: if 由 comes before the first figure, any verb joins the second to it. */
function secondOf(
  text: string,
  figure: Quantity,
  { label, quantity }: Before,
  between: string,
): string {
  const ahead = text.slice(Math.max(0, quantity.start - SHORT), quantity.start);
  const isFrom = quantity.unit === figure.unit && /[由从][^,，。、;；]{0,8}$/.test(ahead);
  return isFrom && /^[\u4e00-\u9fff]{1,6}[到至为成]$/.test(between) ? label : '';
}

/** 600分以上67人: a bound tells which people are counted. */
const isBound = (bound: Quantity, { unit }: Quantity): boolean =>
  unit !== bound.unit && isCount(unit) && !isCount(bound.unit) && /以[上下]$/.test(bound.text);

/** 由A到B, A和B: the same thing twice. */
const isSecond = (printed: string): boolean => {
  const joint = printed.replace(
    /(?<=[至到])(?:年[末底]|[今本]年|目前|现在|20\d\d年[底末]?)的?$/,
    '',
  );
  if (joint === ',为') return false;
  return /^(?:\/[\u4e00-\u9fff]{1,3})?[、,]?(?:和|与|及|跌|涨|升|缩|增加?|提高?|下降|降低?|压缩|缩短|减少?|上升|发展|扩大|增长|变|猛增|调整)*[到至为和与及]$/.test(
    joint,
  );
};
