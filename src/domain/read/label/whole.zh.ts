import { isCount, UNITS, type Quantity } from '../../quantity';
import { LONGEST } from './noun.zh';
import type { Before } from './placeholder.zh';

/**
 * Completes a label that says nothing alone: 面积420平方米, 合格率99.2%. It belongs to the thing that the figure before
 * counts, and is named after it: 草编车间面积, 农产品抽检合格率. Returns the label unchanged if this is not certain.
 */
export function ofThingBefore(label: string, figure: Quantity, before: Before | null): string {
  if (!before || !isOfSomething(label, figure)) return label;
  const thing = OF_PEOPLE.test(label) ? holderOf(before, label) : thingOf(before);
  // 办结85条，办结率97.7%
  const own = label.startsWith(thing.slice(0, 2)) ? thing.slice(2) : thing;
  const whole = `${own}${label}`;
  return thing && whole.length <= LONGEST ? whole : label;
}

/** Labels that measure a thing, by the dimension of the figure. */
const MEASURES =
  /^(?:总|综合|年|日|单)?(?:(?:建筑|占地|种植)?面积|金额|产量|产值|亩产|单产|均价|单价|售价|容量|库容|长度|里程|全长|容积|票房|工期)$|^(?:亩均|户均|人均|单位)(?:产量|产值|投入|效益|面积)$|^(?:日|年)(?:处理|生产|供水|接待)能力$/;
/** Rates that nearly every thing may have. */
const RATES =
  /^(?:一次|按时|按期|总体|综合|平均)?(?:合格|办结|办复|结案|执行|完好|使用|投用|成活|上座|入住|出租|回收|达标|占有|修复|开馆|完工|开工|普及|覆盖|满意|销售)率$|^(?:占比|满意度|好评率|准确率|利用率)$/;

function isOfSomething(label: string, { unit }: Quantity): boolean {
  const isShare = UNITS[unit].dimension === 'proportion';
  return isShare ? RATES.test(label) : MEASURES.test(label);
}

/** People have no area, and sums of money have no rate. */
const NO_THING =
  /(?:人数|户数|人次|次数|资金|金额|收入|支出|投资|不合格|不达标|超标|率|占比|比重|总额|户|人|员|者|家庭|人口|时间|时长|村|县|镇)$/;
const OWN_MEASURE = /(?:播种|种植|建设|占地|建筑)?面积$|(?:总)?(?:产量|产值|总数|总量)$/;

/** 未成年人41.2万人次，占比22.1% */
const OF_PEOPLE = /^(?:占比|满意度|满意率)$/;
const holderOf = ({ label, quantity }: Before, share: string): string =>
  (share === '占比' ? UNITS[quantity.unit].dimension === 'proportion' : !isCount(quantity.unit)) ||
  label === quantity.text ||
  /(?:率|占比|比重|[增降]幅)$/.test(label)
    ? ''
    : label.replace(/(?:人数|户数)$/, '');

function thingOf({ label, quantity }: Before): string {
  if (!isCount(quantity.unit) && UNITS[quantity.unit].dimension !== 'area') return '';
  const thing = label
    .replace(/^新增(?=[\u4e00-\u9fff]{3})/, '')
    .replace(/[增降]幅$/, '')
    .replace(OWN_MEASURE, '');
  return thing === quantity.text || NO_THING.test(thing) ? '' : thing;
}
