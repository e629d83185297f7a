import { DEEDS_ALWAYS } from './deeds.zh.table';
import { ATTRIBUTES, WORDS } from './noun.zh';
import {
  DEED_ANYWHERE,
  DEED_AT_HEAD,
  DEED_TO_PEOPLE,
  OF_DEED,
  PEOPLE,
  SOMEBODY,
  VERBS,
} from './words.zh';

/**
 * Returns the object of a deed, without the deed and the doer. Returns the phrase unchanged if the deed is part of
 * the name: 培训人次. After one deed (`isInner`), a second one belongs to a general object: 接收捐赠款物.
 */
export function thingOf(phrase: string, isInner = false): string {
  const starts = new Set([...WORDS.segment(phrase)].map(({ index }) => index));
  for (const at of starts) {
    const end = withNext(phrase, deedAt(phrase, at), at);
    const rest = phrase.slice(end);
    const isOf = isPlain(phrase.slice(at, end)) ? NO_THING : OF_DEED;
    const isName =
      (isInner && at === 0 && GENERAL.test(rest)) ||
      isOf.test(rest) ||
      isTwice(phrase.slice(at, end), rest) ||
      DOER.test(rest) ||
      /^[再并后]/.test(rest);
    const isThing =
      !isName &&
      end > at &&
      beginsWord(rest, starts.has(end) || ALWAYS.test(phrase.slice(at, end)));
    if (isThing && !phrase.slice(0, end).includes('的')) return thingOf(rest, true);
  }
  return phrase;
}

/** Deeds that are hardly ever part of a name. */
const isPlain = (deed: string): boolean =>
  /(?:完成|实现|收到|接到|采纳|征集)$/.test(deed) || ALWAYS.test(deed);

/** 捐赠款物, 救助物资: such a noun is no name without its deed. */
export const GENERAL = /^(?:款物|物资|款项|对象|作品|人次)$/;

/** 抢险救援, 服务收费: two deeds in a row are the name of a kind of work. */
const isTwice = (deed: string, rest: string): boolean =>
  TWICE.test(rest) && !DEED_ANYWHERE.test(deed) && !LIGHT.test(deed);
const TWICE =
  /^(?:救援|救灾|救护|收费|运输|维修|养护|抢修|服务|管理|救助|巡查|检查|整治|治理|培训|指导|监测|处置|回收|利用|销售|采购|配送|接送|保护|修复|护理|照护|辅导|咨询|转运|宣导|宣传|教育|扫描|加工|采集|保存|转换|核准|审批|补造|补种|抚育|管护)$/;
const LIGHT = /^(?:开展|组织|实施|进行|举办|参加|参与|提供|完成|申办|接受|安排|委托|推广)/;
/** 签署指示者: the deed tells who they are. But 帮助残障者 has people without a deed. */
const DOER =
  /^(?![\u4e00-\u9fff]{0,3}(?:志愿|[长患学记读作老残]|消费|劳动|使用|爱好|残障|伤残|失能)者)[\u4e00-\u9fff]{2,4}者$/;

/**
 * Whether a name begins here. The segmenter cuts 派发现金 at 派 and 发现: then the rest must begin with a word of two
 * characters by itself.
 */
function beginsWord(rest: string, isStart: boolean): boolean {
  if (rest.length < 2 || isStart || (rest.length === 2 && PEOPLE.test(rest)))
    return rest.length >= 2;
  const [first] = WORDS.segment(rest);
  return (first?.segment.length ?? 0) >= 2;
}

/** 完成率, but 完成投资. */
const NO_THING =
  /^(?:性(?![病别侵])|率|量|额|度|数(?![字据码])|人次|人数|次数|场次|天数|时间|时长|情况|进度|比例|占比|金额|收入|支出)/;

/** 辅助器具适配率: a rate keeps the full name of its thing. */
const RATE_OF = /(?:率|满意度)$/;

/** 捐赠账户数量: a total keeps it too. */
const WHOLE = /(?:总额|总数|总量|数量)$/;

/** “圆梦助学”资助大学新生, 学生参加培训 */
const BEFORE_DEED =
  /(?:[”"]|安全生产|执法|治超|检疫|检查|排查|巡查|监测|筛查|普查|体检|督查|抽查|审计|暗访|亲属|家属|患者|老人|老年人|儿童|居民|村民|农户|农民|妇女|市民|游客|旅客|学生|教师|师生|群众|职工|员工)$/;

const ALWAYS = new RegExp(`^(?:${DEEDS_ALWAYS})$`);

/** 退运或销毁不合格食品: two deeds have one object. */
function withNext(phrase: string, end: number, at: number): number {
  if (end === at || !/[或和并及与]/.test(phrase.charAt(end))) return end;
  const next = deedAt(phrase.slice(end + 1), 0);
  return next > 0 ? end + 1 + next : end;
}

/** 走访慰问困难企业 */
const TO_BODIES = /^(?:走访)?慰问(?=[\u4e00-\u9fff]{2,6}(?:企业|单位|学校|社区)$)/;

/** Returns the end of the deed that begins at a character, or the same position if none does. */
function deedAt(phrase: string, at: number): number {
  const [before, rest] = [phrase.slice(0, at), phrase.slice(at)];
  const isHead =
    at === 0 || SOMEBODY.test(before) || BEFORE_DEED.test(before) || isBetween(before, rest);
  const [deed = ''] =
    DEED_ANYWHERE.exec(rest) ??
    (isHead && !RATE_OF.test(rest) && !WHOLE.test(rest) ? DEED_AT_HEAD.exec(rest) : null) ??
    (isHead && PEOPLE.test(rest.replace(/”$/, '')) ? DEED_TO_PEOPLE.exec(rest) : null) ??
    (isHead ? TO_BODIES.exec(rest) : null) ??
    [];
  return at + deed.length;
}

/**
 * 医务人员参加职业道德培训, 临时展览接待观众: between two names, a deed begins its object. Words that end in a measure or in
 * another deed are one name: 捐赠账户数量, 灌溉水利用系数, 疏散演练.
 */
const isBetween = (before: string, rest: string): boolean => {
  const object = rest.replace(DEED_AT_HEAD, '');
  return (
    before.length > 1 &&
    // 特别服务召唤
    !ATTRIBUTES.has(before) &&
    !HOW_DONE.test(before) &&
    object !== rest &&
    object.length > 1 &&
    !NO_OBJECT.test(object) &&
    !beginsVerb(object) &&
    !ONE_NAME.test(rest.replace(STATED, ''))
  );
};
const beginsVerb = (words: string): boolean =>
  VERBS.has(words.slice(0, 2)) || DEED_ANYWHERE.test(words) || DEED_AT_HEAD.test(words);
/** 加固工程已完工 */
const STATED = /(?:已|正在|尚未|全部|均)[\u4e00-\u9fff]{2,4}$/;
const NO_OBJECT = /^[的到得于和及与之共已者员人]|^(?:相关|有关|厂|类|全年|累计)|的/;
/** 上门探访病人: how it is done is no doer. */
const HOW_DONE = /^(?:上门|非法|违法|违规)$/;
const ONE_NAME =
  /(?:[率度量额数次费罪款业权力案者]|系数|人次|款物|物资|登记|库容|资金|经费|开支|支出|收入|补偿|演练|改造|辅导|活动|服务|工作|工程|项目|时长|时间|面积|成本|价格|补助|补贴|津贴|比重|占比|里程)$/;

/** Whether a word is the name of a deed and nothing else. */
export const isDeed = (word: string): boolean =>
  [DEED_ANYWHERE, DEED_AT_HEAD].some((deeds) => deeds.exec(word)?.[0] === word);
