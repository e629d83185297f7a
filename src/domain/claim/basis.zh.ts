import { longestFirst } from '../longest-first';
import { fromHan } from '../quantity/han';
import type { Around } from './claim';

/** The words that an amount may be counted per, with their codes. */
const BASES: Readonly<Record<string, string>> = {
  ...{
    人: 'person',
    名: 'person',
    位: 'person',
    口: 'person',
    学生: 'person',
    生: 'person',
    职工: 'person',
  },
  ...{ 人口: 'person', 户: 'household', 家庭: 'household', 亩: 'mu', 公顷: 'ha', 村: 'village' },
  ...{ 年: 'year', 季度: 'quarter', 季: 'quarter', 月: 'month', 周: 'week', 星期: 'week' },
  ...{ 天: 'day', 日: 'day', 小时: 'hour', 时: 'hour', 分钟: 'minute', 秒: 'second', 晚: 'day' },
  ...{
    次: 'time',
    场: 'session',
    期: 'session',
    人次: 'personTime',
    吨: 't',
    公斤: 'kg',
    斤: 'jin',
  },
  ...{
    千克: 'kg',
    平方米: 'm2',
    平方公里: 'km2',
    平方英里: 'mi2',
    立方米: 'm3',
    公里: 'km',
    米: 'm',
    升: 'L',
  },
  ...{ 度: 'kWh', 千瓦时: 'kWh', 个: 'item', 家: 'place', 所: 'place', 校: 'place', 店: 'place' },
  ...{
    台: 'item',
    件: 'item',
    套: 'item',
    辆: 'item',
    项: 'item',
    头: 'item',
    只: 'item',
    株: 'item',
  },
  ...{
    镇: 'town',
    县: 'county',
    村民: 'person',
    农户: 'household',
    床: 'bed',
    平米: 'm2',
    方: 'm3',
  },
  ...{ 万元: '10000 CNY', 元: 'CNY', 单: 'item', 班: 'class', 孔: 'item', 老人: 'person' },
};
const WORDS = longestFirst(Object.keys(BASES)).join('|');
const NUMERAL = '[\\d一二两三四五六七八九十百千万]{0,6}';
const EACH = new RegExp(`每(${NUMERAL})(?:个|平均)?(${WORDS})(?!标准)`, 'g');
/** 年均浓度 is a mean, not an amount per year. 学生均为 and 职工均已 mean "all of them"; in 事项平均 the 平均 begins the next word. */
const MEAN = new RegExp(
  `(?<=^|[^平])([人户])均(?![匀等衡])|(?<=^|[^平])(${WORDS})均(?!浓度|气温|水温|温度|湿度|水位|风速|价(?!值)|汇率|利率|声级|[值匀等衡为已未有能可在获参达实完被由按是不纳])|(?<=^|[,;、])([人户亩])平均`,
  'g',
);
/** 社区食堂日供餐3,400份 */
const A_DAY =
  /(?:^|[,、\u4e00-\u9fff])(?<![每平节假工今昨本当生])日(?:供餐|供水|处理|加工)[\u4e00-\u9fff]{0,4}$/;
/** 2.17吨标准煤/万吨: the name of what is measured comes before the stroke. */
const SLASH = new RegExp(
  `^(?:标准?煤|二氧化碳(?:当量)?)?/(${NUMERAL})(${WORDS})(?:[./·](${WORDS}))?`,
);
const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4 };

/** Returns what a figure is counted per: 人均, 每亩, 每10万人, 元/吨; `person,month` for 每人每月. */
export function basisZh({ clause, after }: Around): string | null {
  const slash = SLASH.exec(after);
  if (slash)
    return [basisOf(slash[1], slash[2]), slash[3] ? BASES[slash[3]] : null]
      .filter(Boolean)
      .join(',');
  const near = clause.slice(-24);
  if (!/[每均]|亩产|日[供处加]/.test(near)) return null;
  const found = [...near.matchAll(EACH)].map(([, count, word]) => basisOf(count, word));
  if (/(?<![单增减总])亩产[^,，;；、。]{0,6}$/.test(near)) found.push(BASES.亩!);
  if (A_DAY.test(near)) found.push(BASES.日!);
  for (const [, ...words] of near.matchAll(MEAN)) found.push(BASES[words.find(Boolean)!]!);
  return found.length > 0 ? [...new Set(found)].join(',') : null;
}

function basisOf(count = '', word = ''): string {
  const many = manyOf(count);
  return many === 1 ? BASES[word]! : `${many} ${BASES[word]}`;
}

function manyOf(count: string): number {
  const [, digits, multiplier = ''] = /^(\d+)([百千万]?)$/.exec(count) ?? [];
  if (digits) return Number(digits) * (MULTIPLIERS[multiplier] ?? 1);
  return count ? (fromHan(count) ?? 1) : 1;
}
