import { isCount, UNITS, type Quantity, type UnitCode } from '../../quantity';
import { aheadOf, PLAIN, REACH, TAIL, type Around, type Words } from './around.zh';
import { inBracket } from './bracket.zh';
import { clauseOf } from './clause.zh';
import { comparedIn } from './compared.zh';
import { countedIn } from './counted.zh';
import { deedOfPeople } from './deed.zh';
import { otherSubject, regionInto } from './elsewhere.zh';
import { isGrowth } from './growth.zh';
import { knownOf } from './known.zh';
import { givenIn, moneyOf } from './money.zh';
import { lasting, nameOf } from './named.zh';
import { nounAfter } from './noun.zh';
import { isMoney } from './placeholder.zh';
import { withResult } from './result.zh';
import { growthOf, measuredBefore, subjectBefore } from './risen.zh';
import { withoutMark } from './sane.zh';
import { labelOfBoth } from './second.zh';
import { isDeed } from './thing.zh';
import { trimmed } from './trimmed.zh';
import { withoutTimes } from './when.zh';
import { PEOPLE, VERBS } from './words.zh';
import { worthOf } from './worth.zh';

/**
 * Returns what a figure counts or measures, by the grammar of its sentence:
 * - the noun after a classifier (100名困难家庭学生),
 * - the noun before a measure (农村居民人均可支配收入达到…),
 * - the thing that grew, for a growth (…增幅),
 * - the label of the first figure, for the second of 由A到B and A和B.
 *
 * Empty if the sentence does not say it.
 */
export function labelZh(words: Words): string {
  const { text, figure, before } = words;
  const between = before ? text.slice(before.end, figure.start) : '';
  const shared = labelOfBoth(words, between);
  if (shared) return shared;
  const own = ofStock(labelOwn(words, between), between);
  const topic = isDeed(own) ? (BEFORE_COLON.exec(aheadOf(words))?.[1] ?? '') : '';
  if (topic) return topic;
  const measured = SAYS_NOTHING.test(own) ? measuredBefore(aheadOf(words)) : '';
  const whole = !before && TOTAL.test(own) ? subjectBefore(aheadOf(words)) : '';
  if (whole) return `${whole.replace(/(?:总?[数量额])$/, '')}${own}`;
  return measured ? `${measured.replace(own && /(?<!人)数$/, '')}${own}` : own;
}

/** 全般刑案:110年发生24,651件: what is done is no name, and the words before the colon say to what. */
const BEFORE_COLON = /(?:^|[\n。;)])([\u4e00-\u9fff]{2,12}):[^,。;:]{0,12}$/;

/** 物资捐赠也有所增加，总额达4亿元: the clause before says of what. */
const TOTAL = /^(?:总额|总量|总数|总值|金额)$/;

/** 青年组织数最多，占比62%: the clause before says whose share. */
const SAYS_NOTHING = /^(?:占比)?$/;

/** 新增高级认证企业14家，累计达到97家: the total counts more than the new ones. */
const ofStock = (label: string, between: string): string =>
  /累计|总数|总量|总计/.test(between)
    ? label.replace(/^新[增建](?=[\u4e00-\u9fff]{2})/, '')
    : label;

function labelOwn(words: Words, between: string): string {
  const { text, figure } = words;
  const bracketed = inBracket(words, between);
  if (bracketed) return bracketed;
  // 收结案分别为：3075件、2823件
  const own = clauseOf(aheadOf(words).replace(AS_FOLLOWS, '为'), between.replace(AS_FOLLOWS, '为'));
  const compared = comparedIn(words, own);
  if (compared) return compared;
  if (isGrowth(figure, own)) return growthOf(words, own);
  const after = withoutUnit(figure, text.slice(figure.end, figure.end + REACH));
  const following = countedIn(figure, after);
  const itself = unitItself(figure, following);
  if (itself) return itself;
  if (!following && own === '' && isListed(words, between)) return PLAIN[figure.unit] ?? '';
  return following && !arePeopleBefore(figure, own, following) && !MEASURED_BEFORE.test(own)
    ? following
    : statedIn(words, { own, after, between });
}

const unitItself = ({ text }: Quantity, following: string): string =>
  PLACES.exec(text)?.[0] ?? ((!following && THINGS.exec(text)?.[0]) || '');

/** 全港18区, 34校校园雙機装设: the unit itself names what is counted. */
const PLACES = /(?<=\d)(?:校|区县?|县区)$/;
/** 增加2,230病床 */
const THINGS = /(?<=\d)(?:病床|床位|站点|网点|点位|车位|泊位|席位|路口|据点)$/;

const AS_FOLLOWS = /(?<=分别|依次)[为是]:$/;

/** 红细胞12.87万单位: these words are units, unless a classifier comes before them. */
const UNIT_WORD = /^(?:单位|治疗量|标准单位|工时)(?![\u4e00-\u9fff])/;
const withoutUnit = ({ text }: Quantity, after: string): string =>
  /[\d万亿千百余多萬億餘]$/.test(text) ? after.replace(UNIT_WORD, '') : after;

/** 共有7个村民小组、412户: counted after something else, without a name. */
/** 接管率已达45%，约50万户: after a rate, a number of households. */
const isListed = ({ figure, before }: Words, between: string): boolean =>
  PLAIN[figure.unit] !== undefined &&
  before?.quantity.unit !== figure.unit &&
  ((before?.label.endsWith('率') && /^[,，]?$/.test(between)) ||
    /^[\u4e00-\u9fff]{2,8}[、,，]$/.test(between) ||
    (before?.quantity.unit === 'village' && between === '、'));

/** 志工156名輪值: people are counted, and the words after them tell what they do. */
function arePeopleBefore({ unit }: Quantity, own: string, following: string): boolean {
  const stated = own.replace(TAIL, '');
  return HAVE_NAMES.includes(unit) && PEOPLE.test(stated) && !PEOPLE.test(following);
}
const HAVE_NAMES: readonly UnitCode[] = ['person', 'household'];

/** 每位市民拥书量达1.78册图书: the words before it measure the thing. */
const MEASURED_BEFORE = /[\u4e00-\u9fff]{3}(?<!大|数)量(?:高?达到?|为|约为?)约?$/;

function statedIn(words: Words, { own, after, between }: Stated): string {
  const { figure, before } = words;
  const other =
    otherSubject(words, own, between) || regionInto(figure, own) || ofWhat(figure, own, after);
  if (other) return other;
  const topic = topicOf(aheadOf(words), own);
  const stated = trimmed(withoutTimes(withoutMark(own)).replace(TAIL, ''));
  const worth = worthOf(figure, { own, after, stated, before });
  const given =
    worth || givenIn(figure, { own, stated, after, before }) || whoAre(figure, own, stated);
  if (given) return given;
  const isDone = /了(?:约|近|超过?)?$/.test(own);
  const isOf = own.endsWith('的');
  const label = labelOf(figure, { stated, after, before, isDone, isOf, topic });
  if (UNITS[figure.unit].dimension === 'time' && LASTS.test(label)) return `${label}时长`;
  return isCount(figure.unit) && label === stated ? withResult(figure, label, after) : label;
}

/** 宁波港以13.77亿吨的吞吐量蝉联第一, 现有30万亩以上的大型灌区21处: the noun comes after the amount or the size. */
const ofWhat = ({ text }: Quantity, own: string, after: string): string =>
  after.startsWith('的') &&
  (/(?:以|凭借?)(?:近|约|超过?)?$/.test(own) ||
    LASTING.test(own) ||
    (/以[上下]$/.test(text) && /^现?有?$/.test(own)))
    ? nounAfter(after)
    : '';

/** 歷時近42小時的火警, 一個為期三年的職位 */
const LASTING = /(?:历时|为期|历经)(?:近|约|逾|超过?)?$/;

/** The words before a figure in its clause, the words after it, and those since the figure before. */
type Stated = Record<'own' | 'after' | 'between', string>;
/** 去年因犯罪而被捕的有31,082人: what they did or what was done to them tells who they are. */
const whoAre = ({ unit }: Quantity, own: string, stated: string): string =>
  unit === 'person' &&
  /[^\u4e00-\u9fff]?的(?:则?共?有|达|约为)约?近?$/.test(own) &&
  ARE_DOING.test(stated)
    ? `${stated}人数`
    : '';
const ARE_DOING =
  /(?:[被获受][\u4e00-\u9fff]|参与|参加|接受|[\u4e00-\u9fff]{4}(?:就业|培训|治疗|服务|投诉|求助|申请))$/;
/** 服务2100余小时 */
const LASTS =
  /^(?:人均|每人平均|平均每人)?(?:志愿|[\u4e00-\u9fff]{1,4}[工者员])?(?:服务|培训|受训|值守|学习|授课|运行|巡逻|观测|直播)$/;

function labelOf(figure: Quantity, around: Around): string {
  const { stated, after, before } = around;
  const known = running(figure, around) || knownOf(figure, around) || heldBy(figure, stated);
  if (known) return known;
  if (isMoney(figure)) return moneyOf(stated, after, before) || sumOf(before);
  if (figure.unit === 'village' && (!/[村庄]$/.test(stated) || before)) return villageIn(figure);
  if (stated && DEED.test(stated) && !deedOfPeople(figure.unit, stated))
    return (
      doneBy(figure, after) || (PLAIN[figure.unit] ?? lasting(figure.unit, after, stated, before))
    );
  return nameOf(figure, around);
}

/** Returns the name of the sum of what each person got. */
const sumOf = (before: Around['before']): string =>
  (before?.label ?? '').replace(/人均金额$/, '总额');

/** 紧急救护召唤占640,236宗: a count, not a share. */
const heldBy = ({ unit }: Quantity, stated: string): string =>
  (isCount(unit) && HOLDS.exec(stated)?.[1]) || '';
const HOLDS = /^([\u4e00-\u9fff]{2,12}?)[则亦仅只]?占$/;

/** 连续两年获评县级文明村 */
function running({ unit }: Quantity, { stated, after }: Around): string {
  const isRun = UNITS[unit].dimension === 'time' && /连续$/.test(stated);
  const [, deed] =
    (isRun && /^(?:被)?([\u4e00-\u9fff]{2})(?=[\u4e00-\u9fff“《])/.exec(after)) || [];
  if (!deed) return '';
  // 连续五年捐款突破4000万元: what goes on is another name.
  return `连续${VERBS.has(deed) || AWARDED.test(deed) ? deed : ''}${unit === 'year' ? '年数' : '时间'}`;
}

const AWARDED = /^[获荣入蝉保位居名突超达实被评增盈零正递]/;

/** 像这样的直营店，全县供销系统已建成64家 */
const TOPIC = /(?:这样|这种|这类|此类|类似)的([\u4e00-\u9fff]{2,8})[,，]$/;
const IS_THERE = /(?:建成|建有|有|达|设立|成立|办起|开办|新增|打造|设|建)了?$/;
const topicOf = (ahead: string, own: string): string =>
  (IS_THERE.test(own) && TOPIC.exec(ahead.slice(0, ahead.length - own.length))?.[1]) || '';

/** 吸引近5000人参加 */
const doneBy = ({ unit }: Quantity, after: string): string =>
  deedOfPeople(unit, /^(?:前来|踊跃|积极|现场)?([\u4e00-\u9fff]{2})/.exec(after)?.[1] ?? '');

/** Verbs alone are not a name. */
const DEED =
  /^(?:[^的]{0,8})?(?:占|(?<![设统会审])计|凑|拉|栽|(?<![演支产输外])出|(?<![均总评得满高低平积学处])分|(?:^|(?<=[共只仅就要需各先再又]))花|(?<![费使作利专通公实信适日食聘录选任借雇留征租占停启引采])用|卖出去?|冒出|带着|投入|引进|筹资|采购|援建|解决|吸纳|吸引|(?<![运工者员生民人])动员|号召|其中|力争用|达)$/;

/** 12个行政村: the unit itself names what is counted. */
const villageIn = ({ text }: Quantity): string =>
  VILLAGE.exec(text)?.[0].replace(/^[十百多余几]*个/, '') ?? '村';

const VILLAGE = /[\u4e00-\u9fff]{0,3}村[庄居]?$/;
