import { isCount, UNITS } from '../quantity';
import type { Change } from '../report';
import type { Around } from './claim';

const RISE =
  '增长|增加|提高|上升|提升|上涨|扩大|攀升|跃升|净增|增收|增产|递增|增幅|涨幅|升幅|增速|增长率|同比增|环比增|回升|扩容|扩增|成长|年增|月增|高出|多增|偏多|偏高|[大急猛激剧骤]增|[急大飙]升|拓展|延长|拉长|上调|调高|追加|涨|(?<![公毫跃])升';
const FALL =
  '负增长|负成长|下降|降价|减少|减产|降低|下滑|回落|缩减|压缩|缩短|下跌|收窄|压降|削减|压减|减亏|降幅|跌幅|降|同比减|环比减|净减|跌|[锐骤急大剧]减|[骤急]降|下调|调低|少增|偏少|偏低|缩小|减排|减轻|减免|减(?!率)';
const TO = '到|至|为|成';
/** Words between the verb and its figure: 分别, 了, qualifiers and comparisons. */
const LINK =
  '(?:了|达到?|约|近|超过?|仅|只|共|分别|同比|环比|均|都|再|又|[为是]|率|的幅度|幅度|高达|每[人户亩月年吨天日]{1,2}|每生|人均|户均)*';
const NOUN = '[\\u4e00-\\u9fff]{1,10}?';
/** 提升改造老旧小区5个: something is done to what is counted, so nothing rises. */
const OTHER_DEED =
  /贡献|改造|建设|建成|打造|新建|完成|实施|开展|举办|组织|培育|引进|服务|覆盖|惠及|从|由|比|较|点/;

const at = (verbs: string, rest: string) => new RegExp(`(${verbs})${rest}$`);
/** 增速为-3.9%: the figure is a rate of growth, not an amount that something rose to. */
const RATE = '(?<!增幅|涨幅|升幅|增速|增长率)';
const RISES_TO = new RegExp(
  `(?:${RISE})${RATE}(?:${TO})${LINK}$|(?:增|升|涨|跃升|扩|提)[围面员编]?(?:${TO})${LINK}$`,
);
const FALLS_TO = new RegExp(
  `(?:${FALL})(?<!降幅|跌幅)(?:${TO})${LINK}$|(?:降|减|跌|缩)(?:${TO})${LINK}$`,
);
const RISES_BY = at(RISE, LINK);
const FALLS_BY = at(FALL, LINK);
/** 同比下降2.1个百分点至97.3%: the figure is the result of the change. */
const CAME_TO = new RegExp(
  `(?:(${RISE})|(${FALL}))(?:了)?(?:约|近)?(?:[\\d.]+(?:个百分点|[\\u4e00-\\u9fff%]{1,4})|百分之[〇零一二三四五六七八九十点]{1,8}|[一二三四五六七八九]成[一二三四五六七八九半]?),?(?:${TO})(?:约|近|超)?$`,
);
/** 增加座位120个, 降低成本20% */
const RISES_WHAT = at('增加|净增|提高|扩大|提升|增长|延长', `(${NOUN})`);
const FALLS_WHAT = at('减少|降低|缩短|压缩|压减|削减|节约(?=$)|下降|缩减', `(${NOUN})`);
/** 提高补助标准到500元 */
const WHAT_TO = new RegExp(`(?:(${RISE})|(${FALL}))${NOUN}(?:到|至|为)${LINK}$`);
/** 发展到28家: the figure is what something became. */
const GREW = /(?:发展|壮大|扩展|拓展|攀升|恢复|突破)(?:到|至)$/;
const FEWER = /(?:由|从)[^由从]{1,24}(?:变成|变为|到|至)$/;

/** 提升到年末的93% */
const TIME_OF_RESULT =
  /(?<=[到至])(?:年[底末]|[今本当]年[底末]?|目前|现在|(?:19|20)\d\d年(?:\d{1,2}月)?[底末]?|今年\d{1,2}月[底末]?)的?$/;

/** 较上年多48例, 同比少5起, 较上演季升4.1个百分点; 比城镇多3天 compares places. */
const MORE_THAN_BEFORE =
  /(?:同比|环比|按[年季月]|[比较](?:上|去|前|往|同期|年初|(?:19|20)\d\d年|预算|计划)[^,]{0,12}?)([多升涨高增快]|[少跌降低减慢])出?了?(?:约|近)?$/;

/** 改造提升1.1万亩: the land was improved; its area did not grow. */
const MENDED = /(?:改造|整治|建设|打造|修缮|巩固)(?:提升|扩大|提高)了?(?:约|近|超过?)?$/;

/** 学历提升214人: these people have risen; their number has not. */
const OF_PEOPLE = /(?:学历|技能|等级|能力|水平|职级|职称)(?:提升|提高|晋升|上升)了?(?:约|近)?$/;

/** 办结量↑3.2% */
const ARROWS: Readonly<Record<string, Change>> = { '↑': 'risesBy', '↓': 'fallsBy' };

const RATES: readonly string[] = ['proportion', 'factor', 'difference'];

/** Returns whether something rose or fell to this figure, or by it. */
export function changeZh(around: Around): Change {
  if (around.figure.unit === 'doubling') return 'risesBy';
  if (around.clause.endsWith('相差')) return 'none';
  return ARROWS[around.clause.slice(-1)] ?? changeByWords(around);
}

/** 第一产业增加值47.24亿元, 飞机起降量: names in which a verb of moving stands, but nothing moves. */
const VALUE_ADDED = /增加值|起降|升降|涨跌|增减|降[雨水雪尘解落](?!价)/g;
/** 对陆港增13.2%, 各升8%: one character is a verb before a rate. 新增50% counts new things. */
const RATE_VERB = /(?<![新续倍猛公毫跃])([增升])(?:达到?|约|近|逾|超过?|了)*$/;

function changeByWords({ clause, figure, after }: Around): Change {
  const head = clause
    .replace(VALUE_ADDED, '产值')
    .replace(
      /(?:比|较)[^,]{0,16}?(净增|净减|增|减|压|升|降|提|上|下|高|低|多|少|扩|缩)/,
      (_, verb: string) => verb,
    )
    .replace(TIME_OF_RESULT, '');
  if (FALLS_TO.test(head)) return 'fallsTo';
  if (RISES_TO.test(head)) return 'risesTo';
  if (FALLS_BY.test(head) && !/(?:不|未|没有)[降减]$/.test(head)) return 'fallsBy';
  if (RISES_BY.test(head) && !MENDED.test(head)) return risenBy(figure, head);
  if (risesBarely(figure, clause, head)) return 'risesBy';
  const result = resultIn(head);
  if (result) return result;
  if (FEWER.test(head)) return 'none';
  return moreOrFewer(clause) ?? changeOfWhat(head, figure.unit, after);
}

/** Returns the change to a figure that is the result: 下降2.1个百分点至, 提高补助标准到, 发展到. Null if it is none. */
function resultIn(head: string): Change | null {
  const to = WHAT_TO.exec(head);
  const came = CAME_TO.exec(head) ?? (to && !OTHER_DEED.test(to[0]) ? to : null);
  if (came) return came[1] ? 'risesTo' : 'fallsTo';
  return GREW.test(head) ? 'risesTo' : null;
}

/** 对陆港增13.2%; 增0.85万吨 as a whole clause */
const risesBarely = ({ unit }: Around['figure'], clause: string, head: string): boolean =>
  (RATES.includes(UNITS[unit].dimension) && RATE_VERB.test(head)) ||
  /^(?:则|又|再|共|约)?增$/.test(clause);

const risenBy = ({ unit }: Around['figure'], head: string): Change =>
  unit === 'person' && OF_PEOPLE.test(head) ? 'none' : 'risesBy';

/** Returns what 多 or 少 says about an earlier time. Null if neither is there. */
function moreOrFewer(clause: string): Change | null {
  const [, more] = MORE_THAN_BEFORE.exec(clause) ?? [];
  if (!more) return null;
  return /[多升涨高增快]/.test(more) ? 'risesBy' : 'fallsBy';
}

/** 增加座位120个, 降低成本20% are changes. 提升道路5条 is not: it counts what was improved. */
function changeOfWhat(head: string, unit: Around['figure']['unit'], after: string): Change {
  const fall = FALLS_WHAT.exec(head);
  const rise = RISES_WHAT.exec(head);
  const found = fall ?? rise;
  if (!found || OTHER_DEED.test(found[2] ?? ''))
    return /^的(?:增幅|增速|增长|涨幅)/.test(after)
      ? 'risesBy'
      : /^的(?:降幅|跌幅)/.test(after)
        ? 'fallsBy'
        : 'none';
  if (isCount(unit) && /提[高升]|扩大/.test(found[1] ?? '')) return 'none';
  return fall ? 'fallsBy' : 'risesBy';
}
