import { claimsOf } from '../claim';
import { isCount, type Language, type Quantity } from '../quantity';
import type { Metric } from '../report';
import { blankOf } from '../report/blank';
import { METRIC } from '../report/shape';

const LONGEST = 14;
/** Room for a label behind a figure: 的 before it, and one word that ends it. */
const BEHIND = LONGEST + 4;
/** Room for a label before a figure, with the verbs between: no clause has so many. */
const BEFORE = 80;
/** A clause ends here, and so does what is counted. */
const BOUNDARY = /[，。；;：:、！？!?（(）)“”"\s]|(?<!\d),|,(?!\d)/;
/** What is counted ends where something is done to it: 23名志愿者为…, 600个书包送到… */
const AFTER_NOUN = /[在把被给向为到由从将轮]|送|增加|提高|以|等/;
const VERB_TAIL =
  /(?:累计|共计|合计|总计|达到|达|共|已|约|近|仅|为|是|有|了|到|由|从|至|提高|增长|增加|下降|上升|减少|超|比上年|同比|分别|突破|实现|完成|每年|全年|人均|户均|亩均)+$/;

/** What the words of a text depend on: its language, and the year of the report. */
export interface Setting {
  language: Language;
  year: number | null;
}

/** The quantities of a text as the metrics that they could become, with labels and claims from the words around them. */
export function labelled(
  quantities: readonly Quantity[],
  text: string,
  { language, year }: Setting,
): Omit<Metric, 'key'>[] {
  const { key: _key, ...blank } = blankOf(METRIC);
  const claims = claimsOf(text, quantities, language, year);
  return quantities.map((quantity, at) => {
    const { value, min, max, unit, qualifier } = quantity;
    const label = labelOf(quantity, text, quantity);
    return {
      ...blank,
      label,
      text: quantity.text,
      value,
      min,
      max,
      unit,
      qualifier,
      ...claims[at]!,
    };
  });
}

/**
 * A short label for a figure, made from what is counted: the noun behind a classifier (3名大病患者), or the
 * words before a measure (资助金5000元). An editor's first draft, never empty.
 */
export function labelOf(
  quantity: Quantity,
  text: string,
  at: { start: number; end: number },
): string {
  const behind = nounBehind(text.slice(at.end, at.end + BEHIND));
  const before = wordsBefore(text.slice(Math.max(0, at.start - BEFORE), at.start));
  const label = isCount(quantity.unit) ? behind || before : before || behind;
  return label || quantity.text;
}

function nounBehind(rest: string): string {
  const clause = rest.replace(/^的/, '').split(BOUNDARY)[0] ?? '';
  const noun = (clause.split(AFTER_NOUN)[0] ?? '').slice(0, LONGEST);
  return /\d/.test(noun) ? '' : noun;
}

function wordsBefore(before: string): string {
  const clause = before.split(BOUNDARY).at(-1) ?? '';
  const stated = clause.replace(VERB_TAIL, '');
  return (stated || clause).slice(-LONGEST);
}
