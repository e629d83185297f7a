import { isCount, UNITS, type Quantity, type UnitCode } from '../../quantity';
import { BEFORE_FIGURE, PEOPLE } from './words.zh';
import { moneyOf } from './money.zh';
import { deedOfPeople } from './deed.zh';
import { grownIn, isGrowth, rateWord } from './growth.zh';
import { LONGEST, nounAfter, WORDS } from './noun.zh';
import { isMoney, placeholder, shareOfBefore, type Before } from './placeholder.zh';
import { balanced, trimmed } from './trimmed.zh';
import { withoutMark } from './sane.zh';
import { withoutTimes } from './when.zh';

/** What is done to something is named in fewer words. */
const SHORT = 12;
const CLAUSE = /(?<!\d),|,(?!\d)|[。;；:!！?？()《》【】〖〗\s]/;
const TAIL = new RegExp(`(?:${BEFORE_FIGURE})+$`);

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
  const shared = before ? sharedLabel(figure, before, between) || secondOf(words, between) : '';
  if (shared) return shared;
  const own = clauseOf(text.slice(Math.max(0, figure.start - REACH), figure.start), between);
  if (isGrowth(figure, own)) return growthOf(words, own);
  const after = text.slice(figure.end, figure.end + REACH);
  const behind = countedIn(figure, after);
  if (!behind && own === '' && isListed(words, between)) return PLAIN[figure.unit] ?? '';
  return (behind && !arePeopleBefore(figure, own, behind) && behind) || statedIn(words, own, after);
}

/** 共有7个村民小组、412户: counted beside something else, with no name. */
const isListed = ({ figure, before }: Words, between: string): boolean =>
  PLAIN[figure.unit] !== undefined &&
  before?.quantity.unit !== figure.unit &&
  /^[\u4e00-\u9fff]{2,8}[、,，]$/.test(between);

/** 志工156名輪值: people are counted, and what stands after them is what they do. */
function arePeopleBefore({ unit }: Quantity, own: string, behind: string): boolean {
  const stated = own.replace(TAIL, '');
  return HAVE_NAMES.includes(unit) && PEOPLE.test(stated) && !PEOPLE.test(behind);
}
const HAVE_NAMES: readonly UnitCode[] = ['person', 'household'];

/** The label of the figure before, where both are of one thing; 9省27县 are two. */
function sharedLabel(figure: Quantity, { label, quantity }: Before, between: string): string {
  const [region] = REGION.exec(figure.text) ?? [];
  if (between === '' && region && REGION.test(label)) return region;
  if (between === '' && isBound(quantity, figure))
    return `${quantity.text}${PLAIN[figure.unit] ?? ''}`;
  if (between === '' && figure.unit === 'person') return label.replace(/户数$/, '人数');
  if (between !== '' && !isSecond(between)) return '';
  return /[到至为]$/.test(between) ? label.replace(/[增降]幅$/, '') : label;
}

/** 由8.9%压降至7.6%: whatever the verb, the first of the two began with 由. */
function secondOf({ text, figure, before }: Words, between: string): string {
  const { quantity, label } = before!;
  const ahead = text.slice(Math.max(0, quantity.start - SHORT), quantity.start);
  const isFrom = quantity.unit === figure.unit && /[由从][^,，。、;；]{0,8}$/.test(ahead);
  return isFrom && /^[\u4e00-\u9fff]{1,6}[到至为成]$/.test(between) ? label : '';
}

/** 600分以上67人: who are counted is told by a bound. */
const isBound = (bound: Quantity, { unit }: Quantity): boolean =>
  unit !== bound.unit && isCount(unit) && !isCount(bound.unit) && /以[上下]$/.test(bound.text);

/** What is counted, where it stands after the classifier. */
function countedIn(figure: Quantity, after: string): string {
  const isOwner = OWNERS.includes(figure.unit) && after.startsWith('的');
  const behind = isCount(figure.unit) && !isOwner ? nounAfter(after) : '';
  if (behind && figure.unit !== 'village') return withResult(figure, behind, after);
  return figure.unit === 'batch' ? (VISITED.exec(after)?.[1] ?? '') : '';
}

function statedIn({ text, figure, before }: Words, own: string, after: string): string {
  const topic = topicOf(text.slice(Math.max(0, figure.start - REACH), figure.start), own);
  const stated = trimmed(withoutTimes(withoutMark(own)).replace(TAIL, ''));
  const isDone = /了(?:约|近|超过?)?$/.test(own);
  const isOf = own.endsWith('的');
  const label = labelOf(figure, { stated, after, before, isDone, isOf, topic });
  if (UNITS[figure.unit].dimension === 'time' && LASTS.test(label)) return `${label}时长`;
  return isCount(figure.unit) && label === stated ? withResult(figure, label, after) : label;
}

/** 服务2100余小时 */
const LASTS = /^(?:志愿)?(?:服务|培训|值守|学习|授课|运行|巡逻|观测|直播)$/;
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
  /** What the clause before names, where this one only tells what became of it. */
  topic: string;
  /** What follows. */
  after: string;
  before: Words['before'];
  /** Whether the words before end with what was done: 收了半亩玉米. */
  isDone: boolean;
  /** Whether they end with 的. */
  isOf: boolean;
}

function labelOf(figure: Quantity, around: Around): string {
  const { stated, after, before } = around;
  const known = running(figure, around) || knownOf(figure, around);
  if (known) return known;
  if (isMoney(figure))
    return moneyOf(stated, after) || (before?.label ?? '').replace(/人均金额$/, '总额');
  if (figure.unit === 'village' && (!/[村庄]$/.test(stated) || before)) return villageIn(figure);
  if (stated && DEED.test(stated) && !deedOfPeople(figure.unit, stated))
    return (
      doneBy(figure, after) || (PLAIN[figure.unit] ?? lasting(figure.unit, after, stated, before))
    );
  return nameOf(figure, around);
}

/** 连续两年获评县级文明村 */
function running({ unit }: Quantity, { stated, after }: Around): string {
  const isRun = UNITS[unit].dimension === 'time' && /连续$/.test(stated);
  const [, deed] =
    (isRun && /^(?:被)?([\u4e00-\u9fff]{2})(?=[\u4e00-\u9fff“《])/.exec(after)) || [];
  return deed ? `连续${deed}${unit === 'year' ? '年数' : '时间'}` : '';
}

/** 像这样的直营店，全县供销系统已建成64家 */
const TOPIC = /(?:这样|这种|这类|此类|类似)的([\u4e00-\u9fff]{2,8})[,，]$/;
const IS_THERE = /(?:建成|建有|有|达|设立|成立|办起|开办|新增|打造|设|建)了?$/;
const topicOf = (ahead: string, own: string): string =>
  (IS_THERE.test(own) && TOPIC.exec(ahead.slice(0, ahead.length - own.length))?.[1]) || '';

/** 吸引近5000人参加 */
const doneBy = ({ unit }: Quantity, after: string): string =>
  deedOfPeople(unit, /^(?:前来|踊跃|积极|现场)?([\u4e00-\u9fff]{2})/.exec(after)?.[1] ?? '');

/** The first name that the words around a figure make. */
const nameOf = (figure: Quantity, around: Around): string =>
  around.topic ||
  deedOfPeople(figure.unit, around.stated) ||
  namedBy(figure, around) ||
  around.stated.replace(MORE_THAN, '') ||
  nounAfter(around.after) ||
  lasting(figure.unit, around.after, '', around.before);

/** 增速高于全省: what is compared, without what it is compared with. */
const MORE_THAN = /(?<=[\u4e00-\u9fff]{2})(?:高于|低于|优于|快于|慢于|领先)[\u4e00-\u9fff]{0,8}$/;

const knownOf = (figure: Quantity, around: Around): string => {
  const { stated, before } = around;
  return (
    (before && placeholder(figure, stated, before)) ||
    againstIn(figure, around) ||
    measureOf(figure, around) ||
    shareIn(figure, stated) ||
    wholeOf(figure, stated)
  );
};

/** 平均3.5个工作日内回复, 距县城42公里: how long and how far. */
function measureOf({ unit }: Quantity, { stated, after }: Around): string {
  const { dimension } = UNITS[unit];
  const [, within] = (dimension === 'time' && stated.length < 3 && WITHIN.exec(after)) || [];
  if (within) return `${within}时间`;
  const isFar = dimension === 'length' && /[^差间]距(?:离)?[\u4e00-\u9fff]{2,8}$/.test(stated);
  return isFar ? `${stated}距离` : '';
}

/** What the words after a measure name, or the figure itself: 收了半亩玉米, 27户的血压, 覆盖9省. */
function namedBy(figure: Quantity, { stated, after, isDone }: Around): string {
  const plain = stated.length < 2 && after.startsWith('的') ? PLAIN[figure.unit] : undefined;
  const measured = MEASURED.exec(after)?.[1] ?? (isDone ? nounAfter(after) : '');
  const region = DEED_ALONE.test(stated) ? REGION.exec(figure.text)?.[0] : undefined;
  const isCovered = UNITS[figure.unit].dimension === 'proportion' && after.startsWith('的');
  if (isCovered && COVERS.test(stated)) return nounAfter(after);
  return plain ?? (measured || (region ?? ''));
}

/** 硕士以上学历占21%: the share of whom stands before the verb. */
const SHARE = /^(?!计|可|已)([\u4e00-\u9fff]{2,16}?)(?:仅|只|约|已|就|各|均)?占(?:比)?$/;
function shareIn({ unit }: Quantity, stated: string): string {
  const part = UNITS[unit].dimension === 'proportion' ? SHARE.exec(stated)?.[1] : undefined;
  return part ? `${part}占比` : '';
}

/** 12个行政村 names what it counts. */
const villageIn = ({ text }: Quantity): string =>
  VILLAGE.exec(text)?.[0].replace(/^[十百多余几]*个/, '') ?? '村';

/** 人均生产总值仅为全国平均水平的六成, 产量是上年的3倍: what is set against something else. */
const AGAINST =
  /^([\u4e00-\u9fff]{2,14}?)(?:仅|只|约|已|均)?(?:为|是|相当于|达到?|占到?|占了)([\u4e00-\u9fff]{2,12})$/;
/** 只有预算的八成 */
const ONLY_OF =
  /^(?:只有|仅有|仅为|只是|只占|仅占|约为|约占|相当于|达到?|为|是)([\u4e00-\u9fff]{2,12})$/;
function againstIn({ unit }: Quantity, { stated, isOf, before }: Around): string {
  const [, part, whole] = (isOf && AGAINST.exec(stated)) || [];
  const { dimension } = UNITS[unit];
  const [, other] = (isOf && before && ONLY_OF.exec(stated)) || [];
  if (other && before && dimension === 'proportion') return shareOfBefore(before, other);
  if (!part || !whole || !['proportion', 'factor'].includes(dimension)) return '';
  const share = `${part}占${whole}的比重`;
  return dimension === 'proportion' && share.length <= LONGEST ? share : part;
}

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
/** 覆盖八成以上的行政村, 满足18%的用电需求 */
const COVERS =
  /(?:覆盖|满足|惠及|涉及|解决|占据?|承担|提供|贡献|吸纳|减少|节约|消化|处理|完成|拥有|实现)了?$/;
const REGION = /(?:省|市|县|区|镇|乡|街道|社区|组)$/;
const DEED_ALONE = /(?:覆盖|走|走遍|跑遍|涉及|惠及|辐射|遍及)了?$/;
const VILLAGE = /[\u4e00-\u9fff]{0,3}村[庄居]?$/;
const REACH = 60;

/** 增长8.9%: of what the clause says, of what the one before it says, or of the figure before. */
function growthOf({ text, figure, before }: Words, own: string): string {
  const of =
    trimmed(grownIn(own)).replace(/^(?:平均|年均|月均|累计)$/, '') ||
    (before?.label.replace(/[增降]幅$/, '') ?? '') ||
    trimmed(subjectBefore(text.slice(Math.max(0, figure.start - REACH), figure.start)));
  return of ? `${of}${rateWord(own)}` : '';
}

/** 工业增加值增速由负转正，全年增长8.9%: what the clause before speaks of. */
function subjectBefore(ahead: string): string {
  const sentence = ahead.split(/[。;!?\n]/).at(-1)!;
  const clause = sentence.split(CLAUSE).at(-2) ?? '';
  const [subject = ''] =
    /^[\u4e00-\u9fff]{2,20}?(?=由|从|实现|持续|稳步|有所|较快|快速|平稳|不断|保持|逐步|明显|大幅|继续|呈|再|止|企稳|$)/.exec(
      withoutTimes(clause),
    ) ?? [];
  return subject.replace(/(?:增速|增幅|增长|运行)$/, '');
}

/** The words before a figure in its clause: an enumeration goes on only where no figure stands before. */
function clauseOf(ahead: string, between: string): string {
  const clause = balanced(ahead.split(CLAUSE).at(-1) ?? '');
  if (between && between.length < clause.length) {
    return balanced(between.split(CLAUSE).at(-1) ?? '')
      .replace(/^(?:以|之)?内(?![部容涝河科蒙江网外地资贸销])/, '')
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
  /^(?:[^的]{0,8})?(?:占|(?<![设统会审])计|凑|拉|栽|(?<![演支产输外])出|(?<![均总评得满高低平积学])分|花|(?<![费使作利专通公实信适日食])用|卖出去?|冒出|带着|投入|引进|筹资|采购|援建|解决|吸纳|吸引|动员|号召|其中|力争用|达)$/;

/** 平均3.5个工作日内回复: how long it takes to do what follows. */
const WITHIN =
  /^(?:(?:以|之)?内(?:即可?|可|须|予以|给予|全部)?|(?=完成|办结|建成|回复))([\u4e00-\u9fff]{2,8}?)(?=[,。;、]|$)/;

/** 其中3项未获通过, 其中1部入围: it is said of some of those before. */
const DENIED = /^(?:未|没|尚未|仍未|不)/;
const OF_THEM = /^(?:被|入围|入选|获评|获奖|荣获|评为|列入|纳入|跻身)/;

/** Where only a verb stands before a figure: what is done after it (其中396户已消除风险), or what the figure before is of. */
function lasting(unit: UnitCode, after: string, stated: string, before: Words['before']): string {
  const [, words = ''] = /^(?:已|全部|均|也|竟|都)?([\u4e00-\u9fff]{2,20})/.exec(after) ?? [];
  const done = /^[增升提降减缩压][^,]{0,4}[至到]/.test(words) ? '' : firstWords(words);
  const deed = done.replace(/(?:近|约|了|超|达)+$/, '');
  if (before?.quantity.unit === unit && (DENIED.test(done) || OF_THEM.test(done)))
    return before.label;
  if (stated.endsWith('占') && before) return `${before.label}占比`;
  return deedOfPeople(unit, deed) || deed || ofBefore(before) || stated;
}

/** 下降4.6个百分点，降至11.9%: what it came to is no fall. */
const ofBefore = (before: Words['before']): string =>
  before?.quantity.unit === 'percentagePoint'
    ? before.label.replace(/[增降]幅$/, '')
    : (before?.label ?? '');

/** 由A到B, A和B: one thing twice. */
const isSecond = (printed: string): boolean => {
  const joint = printed.replace(
    /(?<=[至到])(?:年[末底]|[今本]年|目前|现在|20\d\d年[底末]?)的?$/,
    '',
  );
  if (joint === ',为') return false;
  return /^(?:\/[\u4e00-\u9fff]{1,3})?[、,]?(?:和|与|及|跌|涨|升|缩|增加?|提高?|提升|下降|降低?|压缩|缩短|减少?|上升|发展|扩大|增长|变|猛增|调整)*[到至为和与及]$/.test(
    joint,
  );
};

/** 1200亩富硒茶园, 12万立方米淤泥: what is measured stands after the measure where it ends like a thing. */
const MEASURED =
  /^的?([\u4e00-\u9fff]{0,8}?(?:茶园|果园|[树竹]?林|田|基地|农田|面积|耕地|荒坡|山地|管网|道路|公路|渠|河道|栈道|污水|垃圾|淤泥|粮食|蔬菜|柑橘|标准煤|茶|菌|时间|工作经验))/;
