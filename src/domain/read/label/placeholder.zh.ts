import { UNITS, type Quantity } from '../../quantity';
import { LONGEST } from './noun.zh';

/** The figure before, and what it is labelled. */
export interface Before {
  label: string;
  end: number;
  quantity: Quantity;
}

export const isMoney = ({ unit }: Quantity): boolean => UNITS[unit].dimension === 'money';

/**
 * 占员工总数的18.6%, 人均1200元, 总数达到132家, 同比缩短0.5天, 高于全省4.3个百分点: words that only point at the figure before.
 */
export function placeholder(figure: Quantity, stated: string, before: Before): string {
  const { dimension } = UNITS[figure.unit];
  const base = before.label.replace(/(?:[增降]幅|人均金额)$/, '');
  const [, whole = ''] = /^(?:已)?占(?:同期|全部)?([\u4e00-\u9fff]{2,12})$/.exec(stated) ?? [];
  if (whole && dimension === 'proportion') return shareOfWhole(base, whole);
  if (/^(?:高于|低于|优于|快于|高出|比)/.test(stated) && figure.unit === 'percentagePoint')
    return `${before.label}差`;
  if (/^(?:同比|环比|[较比][^的]{2,10})(?:缩短|减少|减亏|压缩|增加|提前|延长)?$/.test(stated))
    return base;
  if (/^(?:平均)?(?:每人|人均|人)$/.test(stated) && dimension === 'money')
    return isMoney(before.quantity) ? `人均${base}` : `${base}人均金额`;
  if (/^(?:总数|总量|总额|共计|合计|总计)$/.test(stated))
    return `${base.replace(/^新增/, '')}${stated.replace(/^共计|^合计|^总计/, '总额')}`;
  const isSame = before.quantity.unit === figure.unit;
  return isSame && /^(?:改造|新建|改建|扩建|完成|办结|审结|修缮|维修|更新)$/.test(stated)
    ? `${stated}${base}`
    : '';
}

function shareOfWhole(base: string, whole: string): string {
  if (/(?:计划|任务|目标)$/.test(whole)) return `${whole}完成率`;
  const long = `${base}占${whole}的比重`;
  return long.length <= LONGEST ? long : `${base}占比`;
}

/** 有息负债较年初压降, 平均分较上学期: what is compared, without what it is compared with; each person's share has a name. */
export const withoutComparison = (label: string): string => {
  const bare = label
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:突破|跨越|迈上)[^,]{1,6}(?:大关|台阶)、?达?$/, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})[较比](?:上|去|年初|前|同期|[一二三四]季度)[^的]{0,8}$/, '')
    .replace(
      /(?<=[\u4e00-\u9fff]{3})(?:分别)?(?:提高|提升|上调|增加|调整|降低|下调)?[到至]?每[人户亩生](?:每[月年周日天])?$/,
      '',
    )
    .replace(/(?<=[\u4e00-\u9fff]{2})分别$/, '');
  return (
    bare
      .replace(/(?<=[\u4e00-\u9fff]{2})[由从][上去前]年的?$/, '')
      .replace(/^(?:我们|他们|我)(?=[\u4e00-\u9fff]{4})/, '')
      .replace(/^确保(?=[\u4e00-\u9fff]{2})/, '')
      .replace(/稳定$/, '') || label
  );
};
