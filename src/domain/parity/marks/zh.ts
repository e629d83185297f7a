import { numberOf as numberIn } from '../../quantity/han';
import { normal } from '../../quantity/normal';
import { marksBy } from './find';
import type { Mark, MarkPattern } from './mark';
import { ratioOf } from './ratio';
import { clockOf, spanOfTime } from './time';

const NUMERAL = '(\\d{1,3}|[一二三四五六七八九十]{1,3})';
const TO = ' ?[-~至到] ?';

const numberOf = (numeral: string | undefined): number | null =>
  numeral ? numberIn(numeral) : null;

const date = (month: string | undefined, day: string | undefined): string | null => {
  const [one, other] = [numberOf(month), numberOf(day)];
  return one && other && one <= 12 && other <= 31 ? `${one}-${other}` : null;
};

const within = (numeral: string | undefined, most: number): string | null => {
  const value = numberOf(numeral);
  return value !== null && value >= 1 && value <= most ? String(value) : null;
};

const both = (one: string | null, other: string | null): string | null =>
  one && other ? `${one}~${other}` : null;

const POWERS: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
};

const denominatorZh = (word: string | undefined): string | null => {
  if (!word) return null;
  const [, digits = '', magnitude = ''] = /^([\d,]*)(.*)$/.exec(word) ?? [];
  const value = (digits ? Number(digits.replaceAll(',', '')) : 1) * (POWERS[magnitude] ?? 1);
  return value >= 100 ? String(value) : null;
};

const UNITS_OF_TIME: Readonly<Record<string, string>> = {
  ...{ 分钟: 'minute', 小时: 'hour', 天: 'day', 周: 'week', 星期: 'week', 月: 'month', 年: 'year' },
};

const frequencyOf = (times: number | null, unit: string | undefined): string | null =>
  times === null || unit === undefined ? null : `${times} ${UNITS_OF_TIME[unit]}`;

const PATTERNS: readonly MarkPattern[] = [
  // 每万人, 每10万, 万元产值, 3.1/10万
  [
    'denominator',
    /每(百|千|万|十万|百万|\d[\d,]*万?)(?=[人名户戶元個个例头頭股平亩畝次张張])|(?<=\d ?\/ ?)(1?0?万|千|百)|(?<![\d.几数十百千亿每])(百|千|万)元(?=GDP|国内生产总值|地区生产总值|工业增加值|产值|增加值|营[业收]|医疗收入|收入)/g,
    ([, each, slash, yuan]) => denominatorZh(each ?? slash ?? yuan),
  ],
  // 18.3/10万, 十万分之18.3, 每10万人18.3例
  [
    'rate',
    /(?<![\d.,])\d[\d,]*(?:\.\d+)?(?= ?[/／] ?(?:1?0 ?万|十万|万|千))|(?<=[十百]?[万千]分之)\d[\d,]*(?:\.\d+)?/g,
    ([rate]) => String(Number(rate.replaceAll(',', ''))),
  ],
  // 每17分钟有一班, 每两周一次
  [
    'frequency',
    /每(?:隔)?(\d{1,3}|[二两三四五六七八九十]{1,3})个?(分钟|小时|天|周|星期|月|年)(?!级)/g,
    ([, n, unit]) => frequencyOf(numberOf(n), unit),
  ],
  // 生师比为17.6:1, 三次产业比例为8.4:41.3:50.3. A time of day has no such word before it.
  [
    'ratio',
    /(?<=[比例构率][^\d，。；]{0,8})\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?)+/g,
    ([ratio]) => ratioOf(ratio),
  ],
  // “十四五”, 第十四个五年规划
  ['plan', /(十[一二三四五六])五(?=规划|时期|期间|以来|[”"])/g, ([, n]) => within(n, 20)],
  ['plan', /第(十[一二三四五六])个五年/g, ([, n]) => within(n, 20)],
  ['anniversary', new RegExp(`${NUMERAL} ?周年`, 'g'), ([, n]) => within(n, 999)],
  // 2024-05-12, 2024.5.12, 2024/5/12
  ['date', /(?<!\d)(?:19|20)\d\d[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, ([, m, d]) => date(m, d)],
  // 5月12日至15日 says two dates
  [
    'date',
    new RegExp(`${NUMERAL} ?月 ?${NUMERAL} ?(?:[日号]|(?=${TO}${NUMERAL} ?[日号]))`, 'g'),
    ([, m, d]) => date(m, d),
  ],
  [
    'date',
    new RegExp(
      `(?<=${NUMERAL} ?月 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号]?${TO})${NUMERAL} ?[日号]`,
      'g',
    ),
    ([, m, d]) => date(m, d),
  ],
  // 3月, 3月份; 1-5月 says two
  [
    'month',
    new RegExp(`(?<![\\d.])${NUMERAL} ?月?${TO}${NUMERAL} ?月(?!\\d)`, 'g'),
    ([, one, other]) => both(within(one, 12), within(other, 12)),
  ],
  [
    'month',
    new RegExp(`(?<![\\d.个])${NUMERAL} ?月(?!${TO}|亮|球|饼|\\d)`, 'g'),
    ([, month]) => within(month, 12),
  ],
  ['quarter', /前([二三])季度/g, ([, n]) => `first${numberOf(n) ?? ''}`],
  [
    'quarter',
    /第?([一二三四1-4])季度|第([一二三四1-4])季(?![度节節报報])/g,
    ([, n, short]) => within(n ?? short, 4),
  ],
  // 上午十时, 晚上七点半, 下午3:15. Without the part of the day, 三点 may be three points.
  [
    'clock',
    new RegExp(
      `(?:凌晨|清晨|早上|早晨|今早|上午|中午|下午|傍晚|晚上|当晚|夜里|午后|每朝|每[早晚]) ?${NUMERAL} ?(?:[时時点點](?![多许余左前])(?:(半)|(?:0?(\\d{1,2})|([二三四五]?十[一二三四五六七八九]?))分?)?|[:：]([0-5]\\d))`,
      'g',
    ),
    ([, hour, half, digits, han, colon]) =>
      clockOf(numberOf(hour), half ? 30 : (numberOf(digits ?? han ?? colon) ?? 0)),
  ],
  // 前三个月, 过去五年, 此前两周
  [
    'span',
    new RegExp(
      `(?<![之以年月日天个])(?:前|头|近|最近|过去|此前|今后|未来|随后|其后|接下来)的?${NUMERAL} ?个?(天|周|星期|月|年)(?![级度初末底中前后份代])`,
      'g',
    ),
    ([, n, unit]) => spanOfTime(numberOf(n), UNITS_OF_TIME[unit ?? '']),
  ],
  ['half', /上半年/g, () => '1'],
  ['half', /下半年/g, () => '2'],
  // 21-50岁, 60岁以上, 16周岁
  [
    'age',
    new RegExp(`(\\d{1,3})(?:周?岁)?${TO}(\\d{1,3}) ?周?岁`, 'g'),
    ([, one, other]) => `${one}~${other}`,
  ],
  ['age', new RegExp(`${NUMERAL} ?周?岁(?!月)`, 'g'), ([, age]) => within(age, 130)],
  // 第二位, 第3年, 第十四个; 第一书记 and 第三方 are words
  [
    'ordinal',
    new RegExp(
      `第${NUMERAL}(?!${TO}|一?书记|产业|方|季度|[十百千]|[、和]第|\\d|节|章|条|款|部分|人民|医院|中学|小学|附属)`,
      'g',
    ),
    ([, n]) => within(n, 999),
  ],
  // 二期工程, 二等奖, 亚军; 一期 and 一等奖 may become any word
  [
    'ordinal',
    /(?<![第\d一二三四五六七八九十])([二三四五])期(?=工程|项目|建设|扩建|改造|[，。、；）]|等|建成|投产|启动|竣工|开工)/g,
    ([, n]) => within(n, 9),
  ],
  // 二是坚持合作共赢: the second
  [
    'ordinal',
    /(?<=^|[。；：\n])([一二三四五六七八九十])是(?=[\u4e00-\u9fff])/g,
    ([, n]) => within(n, 10),
  ],
  ['ordinal', /([二三])等[奖獎]/g, ([, n]) => within(n, 9)],
  // 每月15日: English has an ordinal for it
  [
    'ordinal',
    new RegExp(`(?<=每个?月|当月|次月|本月)${NUMERAL}[日号](?!${TO}|内|以?前)`, 'g'),
    ([, day]) => within(day, 31),
  ],
  ['ordinal', /首位(?=[，。；、]|$)|榜首|头名/g, () => '1'],
  // 再次夺冠 is champion for the second time
  ['ordinal', /(?<![再又次连度蝉两三四五][^，。；]{0,6})冠军/g, () => '1'],
  ['ordinal', /[亚亞]军|[亚亞]軍/g, () => '2'],
  ['ordinal', /季[军軍]/g, () => '3'],
];

/** Returns the marks of a Chinese text. */
export function marksZh(text: string): Mark[] {
  const plain = normal(text);
  return marksBy(plain, PATTERNS).map((mark) => withYearBelow(mark, plain));
}

/** 不满十八周岁: English may give the highest age, 17. */
const withYearBelow = (mark: Mark, text: string): Mark =>
  mark.kind === 'age' && /[不未]满$/.test(text.slice(Math.max(0, mark.start - 2), mark.start))
    ? { ...mark, also: String(Number(mark.value) - 1) }
    : mark;
