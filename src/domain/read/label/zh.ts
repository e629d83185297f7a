import { isCount, UNITS, type Quantity, type UnitCode } from '../../quantity';
import {
  BEFORE_FIGURE,
  DEED_ANYWHERE,
  DEED_AT_HEAD,
  DEED_TO_PEOPLE,
  OF_DEED,
  PEOPLE,
  SOMEBODY,
} from './words.zh';
import { moneyOf } from './money.zh';
import { LONGEST, nounAfter, WORDS } from './noun.zh';
import { isMoney, placeholder, withoutComparison, type Before } from './placeholder.zh';

/** What is done to something is named in fewer words. */
const SHORT = 12;
const CLAUSE = /(?<!\d),|,(?!\d)|[。;；:!！?？()“”"《》\s]/;
const TAIL = new RegExp(`(?:${BEFORE_FIGURE})+$`);
const CHANGE = /(?:成长|(?<!全)年增|增长|增加|提高|提升|上升|上涨|扩大|增幅|增速|净增)[^,]{0,4}$/;
const FALL = /(?:跌|下降|减少|降低|下滑|回落|缩短|压缩|减|降)[^,]{0,4}$/;

/** 一年来, 2023年, 全年, 目前 at the head of a clause say when, not what. */
const WHEN =
  /^(?:截[至止]到?|(?:19|20)\d\d年(?:以来|度)?|\d{1,2}月(?:\d{1,2}日|份|底|末)?|[上下]半年|第?[一二三四]季度|前三季度|[去今上前本]年(?:以来|全年)?|一年来|[近过]去?[一二三四五六七八九十两]+年来?|五年来|年内|全年|目前|眼下|截至目前|现在|其中|预计|据统计|今年来|年末|期末|同期|同时|此外|另外|另有|分别|于|共(?!计|同|享|建)|累计|已|还|又)*/;
/** A clause that begins with a verb of transfer names its giver and receiver before it: 向漩涡镇中心小学捐赠了. */
const GIVEN =
  /^.*?(?:捐赠|投入|拨付|发放|落实|获得|争取|筹集|引进|给予|提供|送去|兑现|支持)了?(?=.|$)/;

/** 27户的血压 counts households. */
const OWNERS: readonly UnitCode[] = ['household', 'village', 'person'];

/** What stands around a figure, in one width and script. */
export interface Words {
  text: string;
  figure: Quantity;
  /** What the figure before is labelled, and where that ends. */
  before: Before | null;
}

/**
 * What a figure counts or measures, by the grammar of its sentence: the noun after a classifier (100名困难家庭学生), the
 * noun before a measure (农村居民人均可支配收入达到…), of a growth what grew (…增幅); the second of 由A到B and A和B has that of the
 * first. Empty where the sentence does not say.
 */
export function labelZh(words: Words): string {
  const { text, figure, before } = words;
  const between = before ? text.slice(before.end, figure.start) : '';
  const shared = before ? sharedLabel(figure, before.label, between) : '';
  if (shared) return shared;
  const own = clauseOf(text.slice(Math.max(0, figure.start - REACH), figure.start), between);
  if (isGrowth(figure, own)) return growthOf(own, before);
  const after = text.slice(figure.end, figure.end + REACH);
  return countedIn(figure, after) || quotedIn(words) || statedIn(words, own, after);
}

/** The label of the figure before, where both are of one thing; 9省27县 are two. */
function sharedLabel(figure: Quantity, label: string, between: string): string {
  const [region] = REGION.exec(figure.text) ?? [];
  if (between === '' && region && REGION.test(label)) return region;
  if (between === '' && figure.unit === 'person') return label.replace(/户数$/, '人数');
  return between === '' || isSecond(between) ? label : '';
}

/** What is counted, where it stands after the classifier. */
function countedIn(figure: Quantity, after: string): string {
  const isOwner = OWNERS.includes(figure.unit) && after.startsWith('的');
  const behind = isCount(figure.unit) && !isOwner ? nounAfter(after) : '';
  if (behind && figure.unit !== 'village') return withResult(figure, behind, after);
  return figure.unit === 'batch' ? (VISITED.exec(after)?.[1] ?? '') : '';
}

function quotedIn({ text, figure, before }: Words): string {
  const from = Math.max(before?.end ?? 0, figure.start - REACH);
  const [, quoted, suffix] = QUOTED.exec(text.slice(from, figure.start)) ?? [];
  return quoted ? `${quoted}${suffix}` : '';
}

function statedIn({ figure, before }: Words, own: string, after: string): string {
  const stated = trimmed(own.replace(WHEN, '').replace(TAIL, ''));
  const isDone = /了(?:约|近|超过?)?$/.test(own);
  const label = labelOf(figure, { stated, after, before, isDone });
  return isCount(figure.unit) && label === stated ? withResult(figure, label, after) : label;
}

/** 分5个批次组织干部到村入户开展…: what was done in batches. */
const VISITED =
  /^[\u4e00-\u9fff]{0,20}?((?:到|赴|深入|走进)[\u4e00-\u9fff]{2,6}?)(?=开展|进行|送|慰问|调研|,|。|$)/;
const RESULT = /^(?:实现|稳定)?(增收|就业|脱贫|搬迁|创业)(?!率|金额|收入)/;

/** 300多户农民增收, 留守妇女近60名就业: who is counted is told by what came of it. */
function withResult({ unit }: Quantity, noun: string, after: string): string {
  const rest = after.startsWith(noun) ? after.slice(noun.length) : after;
  const [, result] = RESULT.exec(rest) ?? [];
  const isPeople = PEOPLE.test(noun) && ['household', 'person'].includes(unit);
  if (!result || !isPeople) return noun;
  return `${result}${unit === 'household' ? noun.replace(/农民$/, '农户') : noun}`;
}

interface Around {
  /** The noun phrase before a figure. */
  stated: string;
  /** What follows. */
  after: string;
  before: Words['before'];
  /** Whether the words before end with what was done: 收了半亩玉米. */
  isDone: boolean;
}

function labelOf(figure: Quantity, around: Around): string {
  const { stated, after, before } = around;
  const known = knownOf(figure, around);
  if (known) return known;
  if (isMoney(figure))
    return moneyOf(stated, after) || (before?.label ?? '').replace(/人均金额$/, '总额');
  if (figure.unit === 'village' && (!/[村庄]$/.test(stated) || before)) return villageIn(figure);
  if (stated && DEED.test(stated)) return PLAIN[figure.unit] ?? lasting(after, stated, before);
  return namedBy(figure, around) || stated || nounAfter(after) || lasting(after, '', before);
}

const knownOf = (figure: Quantity, { stated, before }: Around): string =>
  (before && placeholder(figure, stated, before)) ||
  shareIn(figure, stated) ||
  wholeOf(figure, stated);

/** What the words after a measure name, or the figure itself: 收了半亩玉米, 27户的血压, 覆盖9省. */
function namedBy(figure: Quantity, { stated, after, isDone }: Around): string {
  const plain = stated.length < 2 && after.startsWith('的') ? PLAIN[figure.unit] : undefined;
  const measured = MEASURED.exec(after)?.[1] ?? (isDone ? nounAfter(after) : '');
  const region = DEED_ALONE.test(stated) ? REGION.exec(figure.text)?.[0] : undefined;
  return plain ?? (measured || (region ?? ''));
}

/** 硕士以上学历占21%: the share of whom stands before the verb. */
const SHARE = /^(?!计|可|已)([\u4e00-\u9fff]{2,16})占(?:比)?$/;
function shareIn({ unit }: Quantity, stated: string): string {
  const part = UNITS[unit].dimension === 'proportion' ? SHARE.exec(stated)?.[1] : undefined;
  return part ? `${part}占比` : '';
}

/** 12个行政村 names what it counts. */
const villageIn = ({ text }: Quantity): string =>
  VILLAGE.exec(text)?.[0].replace(/^[十百多余几]*个/, '') ?? '村';

/** 完成年度任务的117%, 全村518户 */
function wholeOf({ unit }: Quantity, stated: string): string {
  if (unit === 'percent' && /(?:任务|计划|目标)$/.test(stated)) return `${stated}完成率`;
  const many = PLAIN[unit];
  return many && WHOLE_PLACE.test(stated) ? `${stated}${many}` : '';
}

/** 全村518户, but 全县茶园 */
const WHOLE_PLACE = /^(?:全[村县镇市乡区校院街社组]|全街道|全社区)$/;
/** Who is counted where only a verb says what was done: 解决了73户241人的…. */
const PLAIN: Partial<Record<UnitCode, string>> = { household: '户数', person: '人数' };
/** 覆盖9省27县 names what it counts. */
const REGION = /(?:省|市|县|区|镇|乡|街道|社区|组)$/;
const DEED_ALONE = /(?:覆盖|走|走遍|跑遍|涉及|惠及|辐射|遍及)了?$/;
const VILLAGE = /[\u4e00-\u9fff]{0,3}村[庄居]?$/;
const REACH = 60;
/** “送医下乡”3场, “好媳妇”等16名 */
const QUOTED = /[“"]([^“”"]{2,14})[”"]([\u4e00-\u9fff]{0,4})$/;

/** The words before a figure in its clause: an enumeration goes on only where no figure stands before. */
function clauseOf(ahead: string, between: string): string {
  const clause = ahead.split(CLAUSE).at(-1) ?? '';
  if (between && between.length < clause.length) {
    return (between.split(CLAUSE).at(-1) ?? '')
      .replace(/^.*、/, '')
      .replace(/^(?:和|与|及|以及)/, '');
  }
  return clause.replace(/^的/, '');
}

/** The words that fit into a label. */
function firstWords(words: string): string {
  let fit = '';
  for (const { segment } of WORDS.segment(words)) {
    if (fit.length + segment.length > SHORT) break;
    fit += segment;
  }
  return fit;
}

/** Verbs alone name nothing. */
const DEED =
  /^(?:[^的]{0,8})?(?:占|计|凑|拉|栽|出|(?<![均总评得满])分|花|用|卖出去?|冒出|带着|投入|引进|筹资|采购|援建|解决|吸纳|其中|力争用|达)$/;

/** Where only a verb stands before a figure: what is done after it (其中396户已消除风险), or what the figure before is of. */
function lasting(after: string, stated: string, before: Words['before']): string {
  const [, words = ''] = /^(?:已|全部|均|也|竟|都)?([\u4e00-\u9fff]{2,20})/.exec(after) ?? [];
  const deed = firstWords(words).replace(/(?:近|约|了|超|达)+$/, '');
  if (stated.endsWith('占') && before) return `${before.label}占比`;
  return deed || before?.label || stated;
}

/** 由A到B, A和B: one thing twice. */
const isSecond = (joint: string): boolean =>
  /^(?:\/[\u4e00-\u9fff]{1,3})?[、,]?(?:和|与|及|跌|涨|升|缩|增加?|提高?|提升|下降|降低?|压缩|缩短|减少?|上升|发展|扩大|增长|变|猛增|调整)*[到至为和与及]$/.test(
    joint,
  );

/** 提升至99.2% says what became of a rate, and not by how much it rose. */
const BECAME =
  /(?:提高|提升|上升|升|增加|增长|增|上涨|扩大|下降|降低|降|减少|减|回落|下滑|压缩|缩短)(?:到|至)(?:约|近|超)?$/;

/** A rate without a name of its own: 同比增长9.6%, 下降2.1个百分点. */
const isGrowth = ({ unit }: Quantity, clause: string): boolean =>
  !BECAME.test(clause) &&
  ['percent', 'percentagePoint', 'multiple', 'doubling', 'ratio'].includes(unit) &&
  (CHANGE.test(clause) || FALL.test(clause) || unit === 'doubling');

function growthOf(clause: string, before: Words['before']): string {
  const named = clause
    .replace(
      /(?:同比|环比|比上年|较上年|比去年|较去年|比上一年|(?:比|较).{0,10}?)?(?:分别)?(?:实际|名义)?(?:增长|增加|提高|提升|上升|上涨|扩大|成长|(?<!全)年增|增幅|增速|净增|下降|减少|降低|降价|下滑|回落|缩短|压缩|压减|压降|跌幅|减|降|跌)[^,]{0,4}$/,
      '',
    )
    .replace(TAIL, '');
  const rate = CHANGE.test(clause) || !FALL.test(clause) ? '增幅' : '降幅';
  const own = /^(?:剔除|扣除|按)|同口径$/.test(named) ? '' : trimmed(named);
  const of = own || (before?.label.replace(/[增降]幅$/, '') ?? '');
  return of ? `${of}${rate}` : '';
}

/** 1200亩富硒茶园, 12万立方米淤泥: what is measured stands after the measure where it ends like a thing. */
const MEASURED =
  /^的?([\u4e00-\u9fff]{0,8}?(?:茶园|果园|[树竹]?林|田|基地|农田|面积|耕地|荒坡|山地|管网|道路|公路|渠|河道|栈道|污水|垃圾|淤泥|粮食|蔬菜|柑橘|标准煤|茶|菌|时间|工作经验))/;

/** What was done at the head of a phrase, before the thing: 召开会议, 修建蓄水池. */
const HEAD_VERB =
  /^(?:[新共]?(?:召开|举办|举行|开展|实施|收集|发放|选派|选树|评选|注册|引进|实现|落实|安装|修建|建成|组建|组织|完成|安排|储备|出动|签订|制定|出台|印发|现有|拥有|辐射带动|慰问))+(?!率|量|额|度|情况|[金品费款])/;

/** Without a giver and receiver, what is not a whole word at the head, and particles at the end. */
function trimmed(words: string): string {
  let label = words.replace(
    /^.*(?:使得|使(?!用)|让(?!利)|令|通过(?!率)|按照|围绕|以及|我们把|把)/,
    '',
  );
  if (label.length > 8 && !/占[^占]{2,12}(?:比重|比例|份额)$/.test(label)) {
    const given = label.replace(GIVEN, '');
    if (given && !OF_DEED.test(given)) label = given;
  }
  label = withoutComparison(label)
    .replace(/^(?:的|了|和|与|及|并|还|也|又|等|、)+/, '')
    .replace(/(?:的|了|和|与|及|着|过|在|于|对|向|给|把|将|由|从|为|至|到|、)+$/, '');
  const thing = thingOf(label.replace(HEAD_VERB, ''))
    .replace(/^年(?=新增)/, '')
    .replace(/^[\u4e00-\u9fff]{2,10}(?:全年|今年|年内)(?=[\u4e00-\u9fff]{2})/, '')
    .replace(LAST_DEED, '');
  label = thing.length >= 2 ? thing : label;
  if (/^(?:我们|他们|她们|大家|我|咱们|自己)/.test(label) && label.length < 5) return '';
  return label.length > LONGEST ? lastWords(label) : label;
}

/** 工作日记写了4本: what was done, right before the figure. */
const LAST_DEED = /(?<=[\u4e00-\u9fff]{2})(?:写|走|挑|栽|修|挖|送|跑|拍|录)$/;

/** What a deed was done to, without the deed and who did it; as it is where the deed names it: 培训人次. */
function thingOf(phrase: string): string {
  const starts = new Set([...WORDS.segment(phrase)].map(({ index }) => index));
  for (const at of starts) {
    const end = deedAt(phrase, at);
    const rest = phrase.slice(end);
    const isThing = end > at && starts.has(end) && rest.length >= 2 && !OF_DEED.test(rest);
    if (isThing && !phrase.slice(0, end).includes('的')) return thingOf(rest);
  }
  return phrase;
}

/** Where a deed ends that begins at a character; there itself where none does. */
function deedAt(phrase: string, at: number): number {
  const [before, rest] = [phrase.slice(0, at), phrase.slice(at)];
  const isHead = at === 0 || SOMEBODY.test(before);
  const [deed = ''] =
    DEED_ANYWHERE.exec(rest) ??
    (isHead ? DEED_AT_HEAD.exec(rest) : null) ??
    (isHead && PEOPLE.test(rest) ? DEED_TO_PEOPLE.exec(rest) : null) ??
    [];
  return at + deed.length;
}

/** The end of a long phrase, cut where a word begins: after 的, or at a verb of what was done. */
function lastWords(label: string): string {
  const parts = label.split('的');
  for (let from = 1; from < parts.length; from += 1) {
    const rest = parts.slice(from).join('的');
    if (rest.length >= 2 && rest.length <= LONGEST) return rest;
  }
  const segments = [...WORDS.segment(label)];
  const first = segments.find(({ index }) => label.length - index <= LONGEST);
  return label.slice(first?.index ?? -LONGEST);
}
