import { UNITS, type Quantity, type UnitCode } from '../../quantity';
import { PLAIN, REGION, SHORT, type Around, type Words } from './around.zh';
import { deedOfPeople } from './deed.zh';
import { nounAfter, WORDS } from './noun.zh';

/** Returns the first name that one of the readings of the words around a figure finds. */
export const nameOf = (figure: Quantity, around: Around): string =>
  around.topic ||
  deedOfPeople(figure.unit, around.stated) ||
  asCoal(around) ||
  namedBy(figure, around) ||
  around.stated.replace(MORE_THAN, '') ||
  (CHANGES.test(around.after) ? '' : nounAfter(around.after)) ||
  lasting(figure.unit, around.after, '', around.before);

/** 较去年的64.3%上升3.5个百分点: the words after it are the change. */
const CHANGES =
  /^(?:大幅|显著|明显|急剧|轻微)?(?:飙升|攀升|激增|急增|锐减|骤增|骤减|上升|提高|提升|增长|增加|下降|降低|减少|上涨|回升|回落|扩大|缩短)/;
/** 增速高于全省: removes the other side of the comparison. */
const MORE_THAN = /(?<=[\u4e00-\u9fff]{2})(?:高于|低于|优于|快于|慢于|领先)[\u4e00-\u9fff]{0,8}$/;

/** Returns the name in the words after a measure, or in the figure itself: 收了半亩玉米, 27户的血压, 覆盖9省. */
function namedBy(figure: Quantity, { stated, after, isDone }: Around): string {
  if (isWeighed(figure, stated, after) || isCovered(figure, stated, after)) return nounAfter(after);
  const plain = stated.length < 2 && after.startsWith('的') ? PLAIN[figure.unit] : undefined;
  const measured = MEASURED.exec(after)?.[1] ?? (isTaken(stated, isDone) ? nounAfter(after) : '');
  const region =
    stated === '' || DEED_ALONE.test(stated) ? REGION.exec(figure.text)?.[0] : undefined;
  return plain ?? (measured || (region ?? ''));
}

/** 已分享8万公斤的食物: what is weighed comes after it, unless the words before measure something. */
const WEIGHED: readonly string[] = ['mass', 'volume'];
const OF_THING =
  /^的(?!增|减|目标|水平|水准|规模|标准|产能|处理量|总量|记录|纪录)[\u4e00-\u9fff]{2}/;
const AMOUNT = /(?:[量重度数]|能力|规模|面积|容积|产能)$/;
const isWeighed = ({ unit }: Quantity, stated: string, after: string): boolean =>
  WEIGHED.includes(UNITS[unit].dimension) && OF_THING.test(after) && !AMOUNT.test(stated);
/** 共检获393公斤黄金 */
const FOUND =
  /^(?:全[国省市县台]|每[天日年月]|共|累计)*(?:检获|检取|缴获|查获|收缴|收购|回收|储备|捐出|捐赠|清运|清理|用掉|用去|耗用|消耗)$/;

const isCovered = ({ unit }: Quantity, stated: string, after: string): boolean =>
  UNITS[unit].dimension === 'proportion' && after.startsWith('的') && COVERS.test(stated);

const isTaken = (stated: string, isDone: boolean): boolean => isDone || FOUND.test(stated);

/** 综合能耗2.17吨标准煤: the energy or the gas is only the measure. */
const ENERGY = /(?:(?:能耗|耗能|能源消费|能源消耗|排放)(?:总?量|强度)?|燃油|燃煤|燃料|用煤)$/;
const AS_COAL = /^(?:标准?煤|二氧化碳)/;
const asCoal = ({ stated, after }: Around): string =>
  ENERGY.test(stated) && AS_COAL.test(after) ? stated : '';

/** 覆盖八成以上的行政村, 满足18%的用电需求 */
const COVERS =
  /(?:覆盖|满足|惠及|涉及|解决|占据?|承担|提供|贡献|吸纳|减少|节约|消化|处理|完成|拥有|实现)了?$/;
const DEED_ALONE = /(?:覆盖|走|走遍|跑遍|涉及|惠及|辐射|遍及)了?$/;

/** 1200亩富硒茶园, 12万立方米淤泥: the measured thing comes after the measure and ends in a noun for a thing. */
const MEASURED =
  /^的?([\u4e00-\u9fff]{0,8}?(?:茶园|果园|[树竹]?林|田|基地|农田|面积|耕地|荒坡|山地|管网|道路|公路|渠|河道|栈道|污水|垃圾|淤泥|粮食|蔬菜|柑橘|标准煤|茶|菌|时间|工作经验))/;

/** 其中3项未获通过, 其中1部入围: a statement about some of the things counted before. */
const DENIED = /^(?:未|没|尚未|仍未|不)/;
const OF_THEM = /^(?:被|入围|入选|获评|获奖|荣获|评为|列入|纳入|跻身)/;

/**
 * If only a verb comes before a figure, returns the deed after it (其中396户已消除风险), or the subject of the figure before.
 */
export function lasting(
  unit: UnitCode,
  after: string,
  stated: string,
  before: Words['before'],
): string {
  if (CHANGES.test(after) && before) return ofBefore(before);
  const [, words = ''] = /^(?:已|全部|均|也|竟|都)?([\u4e00-\u9fff]{2,20})/.exec(after) ?? [];
  const done = /^[增升提降减缩压][^,]{0,4}[至到]/.test(words) ? '' : firstWords(words);
  const deed = done.replace(/(?:近|约|了|超|达)+$/, '');
  if (before?.quantity.unit === unit && (DENIED.test(done) || OF_THEM.test(done)))
    return before.label;
  if (stated.endsWith('占') && before) return `${before.label}占比`;
  return deedOfPeople(unit, deed) || deed || ofBefore(before) || stated;
}

/** 下降4.6个百分点，降至11.9%: the new value is not a fall. */
const ofBefore = (before: Words['before']): string =>
  before?.quantity.unit === 'percentagePoint'
    ? before.label.replace(/[增降]幅$/, '')
    : (before?.label ?? '');

/** Returns as many whole words as fit into a label. */
function firstWords(words: string): string {
  let fit = '';
  for (const { segment } of WORDS.segment(words)) {
    if (fit.length + segment.length > SHORT) break;
    fit += segment;
  }
  return fit;
}
