import type { Quantity } from '../../quantity';
import { withoutTimes } from './when.zh';

const RISES =
  '翻|成长|提速|(?<!全)[年季月]增(?!长)|增长|增加(?!值)|提高|提升|上升|上涨|扩大|增幅|增速|净增|偏多|偏高|涨幅|升幅|回升|攀升|跃升|增(?![加值收设])|涨|(?<![公毫跃])升';
const FALLS =
  '负增长|负成长|降幅|跌幅|下跌|跌|下降|减少|降低|降价|下滑|回落|缩短|压缩|压减|压降|减|降|收窄|偏少|偏低|精简|缩减|削减|(?<!全)[年季月]减(?!少)';
const LINK =
  '(?:了|达|约|近|超过?|仅|只|共|同比|环比|均|都|各|再|又|[为是至到]|幅度|高达|分别|不少于|不低于|至少|逾)*';
const EARLIER =
  '(?:上一?年|去年|前年|年初|年末|上月|上[年季]同[月季]|上学期|上季度|同期|(?:(?:19|20)?\\d\\d|1[01]\\d)年)(?:度|底|末)?(?:同(?:期间?|月底?|季))?';
/** 按年多一成二, 较2021年度多出8.7% */
const BEFORE_MORE =
  '(?<=(?:同比|环比|按[年季月]|[比较](?:上|去|前|往|同期|(?:19|20)\\d\\d年)[^,]{0,8}))';
/** A comparison before the verb: 同比, 比上年, 较年初, 同比2018年, 与去年同期相比. */
const COMPARED = `(?:(?:同|环|相)比(?:${EARLIER})?|[与和同](?:${EARLIER})(?:相比较?|相较|比较)?(?:则|又)?|(?:或|即|约)(?=[增减升降])|[比较](?:${EARLIER})?[^,]{0,10}?)?(?:分别)?(?:实际|名义|年均|累计|同口径|有所|大[幅增]|小幅|轻微|微|略|显著|明显|进一步|继续|持续|相反|亦|也|则|却|仍|均|都|皆|普遍|各|合计|平均|[剧骤锐急猛激飙暴陡大](?=[增减升降跌涨]))*(?:同比|环比)?`;

const RISE = new RegExp(`(?:${RISES}|${BEFORE_MORE}[多高]出?)${LINK}$`);
const FALL = new RegExp(`(?:${FALLS}|${BEFORE_MORE}[少低]出?)${LINK}$`);
const NAMED = new RegExp(`${COMPARED}(?:${FALLS}|${RISES}|${BEFORE_MORE}[多高少低]出?)${LINK}$`);
/** 压减一般性支出12%: the object after the verb is what falls. */
const OF_WHAT = new RegExp(
  `(?:(压减|压缩|降低|减少|下调|缩减|削减|精简|节约)|(提高|增加(?![值率])|提升|上调|扩大))((?![^,]*(?:贡献|达到?$|对))[\\u4e00-\\u9fff]{2,12})$`,
);
/** 增速高于全县3.2个百分点 */
const RATE_ITSELF = /(?:同比)?(?:增速|增幅|降幅|涨幅|升幅|跌幅|增长率)$/;
const UNITS_OF_GROWTH: readonly Quantity['unit'][] = [
  ...(['percent', 'percentagePoint', 'multiple', 'doubling', 'ratio'] as const),
];

/** 提升至99.2% states the new value of a rate, not the size of the rise. */
const BECAME =
  /(?:提高|提升|上升|升|增加|增长|增|上涨|扩大|下降|降低|降|减少|减|回落|下滑|压缩|缩短)(?:到|至|为)(?:约|近|超)?$/;

/** Whether a rate has no name of its own: 同比增长9.6%, 下降2.1个百分点. */
export const isGrowth = ({ unit }: Quantity, clause: string): boolean =>
  UNITS_OF_GROWTH.includes(unit) &&
  !BECAME.test(clause) &&
  (RISE.test(clause) || FALL.test(clause) || unit === 'doubling' || OF_WHAT.test(clause));

/** Returns the direction of the change that a clause states. */
export const rateWord = (clause: string): '增幅' | '降幅' => {
  const [, falls] = OF_WHAT.exec(clause) ?? [];
  return falls || (FALL.test(clause) && !/(?<!负)(?:增长|成长)[^,]{0,4}$/.test(clause))
    ? '降幅'
    : '增幅';
};

/**
 * Returns what rose or fell in a clause, without the comparison and the verb. Empty if the clause does not name it.
 */
export function grownIn(clause: string): string {
  const [, , , object] = OF_WHAT.exec(clause) ?? [];
  if (object && !RISE.test(clause) && !FALL.test(clause)) return object;
  const named = withoutTimes(clause.replace(NAMED, ''))
    .replace(RATE_ITSELF, '')
    .replace(/^(?:按[年季月]|仅|只|才|则|也|又|再)+$/, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:同比|环比|按[年季月])$/, '');
  return /^(?:剔除|扣除|按)|同口径$/.test(named) ? '' : named;
}
