import { UNITS, type Quantity, type UnitCode } from '../../quantity';

/** A figure with its label. */
export interface Labelled {
  label: string;
  end: number;
  quantity: Quantity;
}

/** It had proved cheaper to post (£6,000): an impersonal subject says nothing of the figure before. */
const ENDS = /[。;；!！?？\n]|[a-z)]\. It |[a-z)%]\. [A-Z].{60}/;
/** The largest distance to the figure that names this one, in characters: English needs about twice as many. */
const [FAR_ZH, FAR_EN] = [60, 120];

/** Whether an earlier figure can name this one: it is close, and in the same sentence. */
export const isNear = (text: string, { end }: Labelled, { start }: Quantity): boolean =>
  start - end < (/[\u4e00-\u9fff]/.test(text.slice(end, start)) ? FAR_ZH : FAR_EN) &&
  !ENDS.test(text.slice(end, start).replace(MORE_AFTER, ', '));
/** took 7.87 million calls in 2010; 391,000 more than in the previous year */
const MORE_AFTER = /; (?=(?:just |well )?(?:over |about |nearly |under )?$)/;

/** 总收入221亿元，比上年减少2%；对比前年，则减少8%: the clause after a semicolon may have no subject. */
export const goesOn = (text: string, { end }: Labelled, { start }: Quantity): boolean =>
  /^[^。!！?？\n]{0,30}[;；][^。!！?？\n]{0,30}$/.test(text.slice(end, start));

/** Returns the earlier figure if it is in the same clause or the clause right before. */
export const adjacent = (text: string, before: Labelled | null, { start }: Quantity) =>
  before && text.slice(before.end, start).split(/[,，]/).length <= 2 ? before : null;

/** 投诉2,871件，办结率99.3%，同比减少312件; 满意度93分，连续6年保持在90分以上: these clauses are about the last figure with the same unit. */
const CHANGE_ALONE =
  /^[,、](?:分别)?(?:同比|环比|[较比][^,]{2,8}?)?(?:减少|增加|下降|增长|上升|降低|多|少)了?$/;
/** 签约项目9个，总投资38亿元，其中已开工6个 */
const DONE_OF_THEM = /^[,，、]其中,?(?:已经?)?(?:开工|竣工|完工|投产|投用|落地|开业|建成|交付)$/;
/** RMB 72.6 million to 113,000 households, or RMB 642 each */
const EACH_OF =
  /^[^.;]{0,40}, (?:or|an average of|averaging|about|some) (?:about |nearly |over |some )?$/i;
const EACH = /^ (?:each|apiece)\b/;
/** 捐赠收入6,384万元，其中货币5,126万元、物资1,258万元，较上年的5,903万元: the whole is compared, not the last part. */
const THAN_LAST = /^[,，][较比](?:上年|去年|上年度|上年同期|去年同期)(?:同期)?的?$/;
const OF_WHICH = /^[,，(（]其中/;
export const beginsParts = (text: string, before: Labelled, { start }: Quantity): boolean =>
  OF_WHICH.test(text.slice(before.end, start));
export const comparesWhole = (
  text: string,
  { before, whole }: { before: Labelled; whole: Labelled | null },
  figure: Quantity,
): boolean =>
  whole !== null &&
  whole.quantity.unit === figure.unit &&
  THAN_LAST.test(text.slice(before.end, figure.start)) &&
  !/[。;；!！?？\n]/.test(text.slice(whole.end, figure.start));

/** 修建便民桥191座。累计修建2090座; 已完工41件，正在实施20件: a deed alone counts what the last figure with the same classifier counted. */
export function ofSameKind(
  text: string,
  label: string,
  figure: Quantity,
  known: ReadonlyMap<UnitCode, Labelled>,
): string | null {
  const last = known.get(figure.unit);
  if (!last || !DEED_ALONE.test(label) || figure.start - last.end > FAR_ZH) return null;
  const isSame = last.quantity.text.at(-1) === figure.text.at(-1);
  return isSame && !/\n/.test(text.slice(last.end, figure.start)) ? last.label : null;
}
const DEED_ALONE =
  /^(?:全[市县区省镇乡村国]|累计|累計|共|已){0,3}(?:修建|新建|建成|建设|改造|修缮|安装|铺设|发放|培训)$|^(?:正在|尚在)(?:实施|施工|建设|推进)$/;

/** 助学金342万元，惠及1,140名学生，人均3,000元: the amount for each is of the sum only if it makes the sum. */
const isSumOf = (sum: Quantity, [count, each]: readonly [Quantity, Quantity]): boolean =>
  UNITS[sum.unit].dimension === 'money' &&
  sum.value !== null &&
  Math.abs((count.value ?? 0) * (each.value ?? 0) - sum.value) < sum.value * ROUNDED;
/** Sums and amounts for each are rounded to two or three digits. */
const ROUNDED = 0.03;
const SHORT = 10;
const EACH_PERSON =
  /^[\u4e00-\u9fff]{0,8}[,，;；、](?:平均)?(?:每[人名户位]|人均|户均)(?:可?获(?:得|发)?)?$/;
const KEPT = /^(?:均|都|一直|始终)?(?:保持|稳定|维持|控制)在$/;

export function ofSameUnit(
  text: string,
  { end, quantity }: Labelled,
  figure: Quantity,
  known: ReadonlyMap<UnitCode, Labelled>,
): Labelled | null {
  const isShare = UNITS[figure.unit].dimension === 'proportion';
  const same = quantity.unit === figure.unit ? null : known.get(figure.unit);
  const said = text.slice(end, figure.start);
  const isEach = EACH_OF.test(said) && EACH.test(text.slice(figure.end, figure.end + SHORT));
  if (same && isEach && isNear(text, same, figure)) return { ...same, label: `${same.label} each` };
  if (same && EACH_PERSON.test(said) && isSumOf(same.quantity, [quantity, figure])) return same;
  const isChange =
    same && (KEPT.test(said) || DONE_OF_THEM.test(said) || (!isShare && CHANGE_ALONE.test(said)));
  return isChange && isNear(text, same, figure) ? same : null;
}
