import { UNITS, type Quantity } from '../../quantity';
import { PLAIN, type Around } from './around.zh';
import { LONGEST } from './noun.zh';
import { placeholder, shareOfBefore, shareOfWhole, type Before } from './placeholder.zh';

/**
 * Returns what a figure counts if its clause has a special form: a share, a distance, a time, a whole place, or a
 * word that points back.
 */
export const knownOf = (figure: Quantity, around: Around): string => {
  const { stated, before } = around;
  return (
    (before && ofLast(figure, around, before)) ||
    (before && placeholder(figure, stated, before)) ||
    againstIn(figure, around) ||
    sameRate(figure, around) ||
    measureOf(figure, around) ||
    shareIn(figure, stated) ||
    wholeOf(figure, stated)
  );
};

/** Returns a name made of the figure before, for the base of a multiple, the others, and those within a bound. */
function ofLast({ unit }: Quantity, { stated, after, isOf }: Around, before: Before): string {
  const { dimension } = UNITS[unit];
  if (isOf && dimension === 'factor' && AS_THAT.test(stated))
    return before.label.replace(/[增降]幅$/, '');
  if (/^其[余他]$/.test(stated) && !IS_SOMETHING.test(after)) return before.label;
  const [, who] = (dimension === 'proportion' && BOUND.exec(stated)) || [];
  return who ? `${before.quantity.text}${who}占比` : '';
}
/** 同比增长24%，是2021年全国成年国民人均阅读量的6.3倍: the base of the multiple is no name. */
const AS_THAT = /^(?:(?:约|已)?(?:为|是|相当于))?(?:19|20)\d\d年[\u4e00-\u9fff]{4,}$/;
/** 其余25亿元（6%）为部门开支: the words after it name it. 其余11人被其他部门拘捕 has the name of the figure before. */
const IS_SOMETHING = /^(?:\([^()]*\))?[为是占用]/;
/** 1个月内者占12.2%: the figure before is the bound of those who have the share. */
const BOUND = /^((?:以?内|以?[上下])?者)占(?:比)?$/;
/** 平均3.5个工作日内回复, 距县城42公里: durations and distances. */
function measureOf({ unit }: Quantity, { stated, after }: Around): string {
  const { dimension } = UNITS[unit];
  const [, within] = (dimension === 'time' && stated.length < 3 && WITHIN.exec(after)) || [];
  if (within) return `${within}时间`;
  const isFar = dimension === 'length' && /[^差间]距(?:离)?[\u4e00-\u9fff]{2,8}$/.test(stated);
  return isFar ? `${stated}距离` : '';
}

/** 平均3.5个工作日内回复: the time until the action after it is done. */
const WITHIN =
  /^(?:(?:以|之)?内(?:即可?|可|须|予以|给予|全部)?|(?=完成|办结|建成|回复))([\u4e00-\u9fff]{2,8}?)(?=[,。;、]|$)/;

/** 硕士以上学历占21%: the words before the verb name the group that has the share. */
const SHARE =
  /^(?!计|可|已)((?:\d{1,3}(?=岁))?[\u4e00-\u9fff“”]{2,16}?)(?:仅|只|约|已|就|各|均|则|亦|[则亦却][仅只])?占(?:比)?$/;
/** 行政费用占总开支7.8% */
const SHARE_OF = /^([\u4e00-\u9fff]{2,12}?)占((?!比)[\u4e00-\u9fff]{2,12}(?<!比重|比例|份额|率))$/;
function shareIn({ unit }: Quantity, stated: string): string {
  if (UNITS[unit].dimension !== 'proportion') return '';
  const [, share, whole] = SHARE_OF.exec(stated) ?? [];
  if (share && whole) return shareOfWhole(share, whole);
  const part = SHARE.exec(stated)?.[1];
  return part ? `${part}占比` : '';
}

/** 人均生产总值仅为全国平均水平的六成, 产量是上年的3倍: the subject of a comparison with something else. */
const AGAINST =
  /^([\u4e00-\u9fff]{2,14}?)(?:仅|只|约|已|均)?(?:为|是|相当于|达到?|占到?|占了|控制在|维持在|保持在)([\u4e00-\u9fff]{2,12})$/;
/** 只有预算的八成 */
const ONLY_OF =
  /^(?:不到|不足|超过|接近|将近|只有|仅有|仅为|只是|只占|仅占|约为|约占|相当于|达到?|为|是)([\u4e00-\u9fff]{2,12})$/;
function againstIn({ unit }: Quantity, { stated, isOf, before }: Around): string {
  const [, part, whole] = (isOf && AGAINST.exec(stated)) || [];
  const { dimension } = UNITS[unit];
  const [, other] = (isOf && before && ONLY_OF.exec(stated)) || [];
  if (other && before && dimension === 'proportion') return shareOfBefore(before, other);
  if (!part || !whole || !['proportion', 'factor'].includes(dimension)) return '';
  const share = `${part}占${whole.replace(/的?(?:比重|比例|份额)$/, '')}的比重`;
  return dimension === 'proportion' && share.length <= LONGEST ? share : part;
}

/** 学前一年的毛入园率达99%、学前二年达92%: the rate of the figure before, of something else. */
function sameRate({ unit }: Quantity, { stated, before }: Around): string {
  if (
    unit !== 'percent' ||
    before?.quantity.unit !== 'percent' ||
    !/^[\u4e00-\u9fff]{2,8}$/.test(stated)
  )
    return '';
  const [, rate] = /的([\u4e00-\u9fff]{1,6}率)$/.exec(before.label) ?? [];
  return rate && !/[率占比重度]$/.test(stated) ? `${stated}${rate}` : '';
}

/** 完成年度任务的117%, 全村518户 */
function wholeOf({ unit }: Quantity, stated: string): string {
  if (unit === 'percent' && /(?:任务|计划|目标)$/.test(stated) && !THAN.test(stated))
    return `${stated}完成率`;
  const many = PLAIN[unit];
  return many && WHOLE_PLACE.test(stated) ? `${stated}${many}` : '';
}

/** 较既定目标的92.5%高 */
const THAN = /^(?:[较比]|高于|低于)/;
/** 全村518户, but 全县茶园 */
const WHOLE_PLACE = /^(?:全[村县镇市乡区校院街社组]|全街道|全社区)$/;
