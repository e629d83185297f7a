import { HAN_ORDINAL_UNITS, PLACE_SUFFIXES, STAGE_VERBS } from './lexicon.zh.terms';

const HAN = '〇零一二两三四五六七八九十百千万';
const NUMERAL = `(?:\\d+|[${HAN}]+)`;
const RANGE = `${NUMERAL}(?:[-~至到、]${NUMERAL})?`;
const LENGTH = '(?:年|个?月|个?星期|周|天|日|个?小时|分钟|个?世纪)';
/** How many years, or numbers, one list of them may hold. More stand in a table, or mean no date. */
const LIST = '{0,30}';
const CHARACTER = '[\\u4e00-\\u9fff]';

const all = (source: string) => new RegExp(source, 'g');

/** Years, quarters, months, days, times of day, and periods that point at the calendar. */
const CALENDAR: readonly RegExp[] = [
  // 2024年2月22日, 2023年, 2021-2025年; the mark of a list before it: 1.2024年
  all(
    `(?:(?<![\\d.])\\d{1,2}\\.)?(?<!\\d)(?<!\\d{3}\\.)(?:19|20)\\d\\d(?:[-~至到、](?:19|20)?\\d\\d)${LIST}(?:[两三四五]?年度?|学年)(?: ?\\d{1,2}月(?: ?\\d{1,2}[日号])?)?`,
  ),
  // 二〇二四年五月三日, 二五年
  all(
    `(?:[二一][〇零一二三四五六七八九]|(?<![${HAN}])二)[〇零一二三四五六七八九]{2}年(?:[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+[日号])?)?`,
  ),
  // 3月12日, 5月, 十二月, 3月至5月
  all(
    `${NUMERAL}(?:[-~至到、]${NUMERAL})?月(?:${NUMERAL}(?:[-~至到、]${NUMERAL})?[日号]|[份底初末]|(?=[^度]|$))`,
  ),
  // 5日上午, 22日至24日, 截至30日: a day of the month; but 缩短至5日, 5日内 are lengths
  all(
    `(?<=^|[\\s,。;:、("“-]|月|截至|截止|当|自|于|从|(?:\\d日[-~至到]))(?:[12]?\\d|3[01])[日号](?:[-~至到](?:[12]?\\d|3[01])[日号])?(?![常内元])`,
  ),
  /(?<![\d.])(?:[12]?\d|3[01])[日号](?=[上下中早晚凌当起前晨])/g,
  // 2024-02-22 12:18, 2024/2/22, 2024.02.22
  /(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?![\d万亿%])/g,
  // 12:18, 1:3: times of day, and proportions written a:b
  /\d+(?:\.\d+)?:\d+(?:\.\d+)?(?::\d+)*/g,
  // 9时30分, 上午10点, 凌晨两点半; but 三点意见 counts
  all(
    `${NUMERAL}[点时](?:${NUMERAL}分|半|整|许|多|钟)?(?![零一二三四五六七八九十]|意见|建议|要求|体会|希望|启示|措施|经验|做法|原因|感[受想])`,
  ),
  // 过去三年, 近五年来, 未来5年, 这两年: periods that point at the calendar; but 提前一年 is a length
  all(
    `(?<!提)(?:过去|最近|近|未来|今后|此后|前|后|这|那|每|头|上|下|去|今|同|当|明|翌|历|隔)(?:的|\\s)?${RANGE}(?:多|余)?(?:年|个多?月|天|日(?!元)|周|个?星期)`,
  ),
  // 一年来, 十年后, 两个多月后, 两年前, 三年间
  all(
    `(?<![续历耗])(?:${NUMERAL}|[数几]?[十百千]+几?|半)(?:个?(?:多|余|半)?${LENGTH}|${LENGTH}[多余半])(?:以?来(?!自)|间(?!隔)|(?<!小时|分钟)(?:之?以?后|之?以?前))`,
  ),
  // 三年行动, 五年规划, 百日攻坚: programmes
  all(
    `(?<![续历耗])${NUMERAL}(?:年|个月|天|日)(?:行动|计划|规划|攻坚|任务|倍增|巨变|禁|大庆|会战|竞赛|冲刺)`,
  ),
  // 三天一调度, 两年一届: how often
  all(`${NUMERAL}(?:年|个?月|天|日|周|个?星期)一(?!般|共|定|直|起|次性)`),
  // 上半年, 下半年, 大半年, 每半年
  /[上下前后大每]半个?[年月天]/g,
  // 365天, 7×24小时: all year round, all day round
  /365天|\d+ ?[×xX*] ?24 ?小时/g,
  // 24小时值班: round the clock
  /(?<![\d达时长为到至需])24 ?个?小时(?!以?内|左右|以上|之内)/g,
];

/** Ordinals, ranks, grades, levels, ages and anniversaries. */
const ORDINALS: readonly RegExp[] = [
  // 第3年, 第一书记, 第三十二届, 第五、六期
  all(`第${NUMERAL}(?:[、和至到~-]${NUMERAL})*(?:[a-z\\u4e00-\\u9fff])?`),
  // 七届二次全会, 五届三次职工代表大会
  all(`${NUMERAL}届${NUMERAL}次`),
  // 前10名, 前三位, 倒数3名: ranks
  all(`(?:前|倒数|居|列)${RANGE}(?:名|位|强|甲)`),
  // 二季度, 上世纪九十年代, 90后, 65岁, 40周年, 三年级, 一等奖, 5A级
  all(
    `${RANGE}(?:季度|世纪|年代|后(?=[的青干女姑小大,。、”新男父妈爸宝])|周?岁|周年|年级|等[奖功次品]|级|星级?|[A-Z]级|楼|号|军|版|维|层[楼以]|单元|室|届(?=${CHARACTER}))`,
  ),
  // 3个月大, 两岁多大: ages
  all(`${NUMERAL}(?:个月|周|岁)大`),
  // 三组村民, 二组: a village group; 两 is never an ordinal
  all(`(?<![${HAN}])(?!两)[${HAN}]+[${HAN_ORDINAL_UNITS}]`),
  // 二期工程, 三期: a stage of works, unless somebody holds or prints it
  all(`(?<!${STAGE_VERBS.join('|')}|[${HAN}])[二三四五]期`),
  // 两期工程
  all(`[${HAN}]+期(?=工程|项目|建设|改造)`),
];

/** Codes, numbers of documents and lines, and measures that name a class. */
const CODES: readonly RegExp[] = [
  // 一级A, 5G, 4K, G60: codes; but RMB30万
  /(?!RMB|CNY|USD|HKD|EUR)\d*[A-Za-z]{1,24}(?<!RMB|CNY|USD|HKD|EUR)\d+(?:\.\d+)?[A-Za-z]*|\d+[GgKkVvDd](?![a-zA-Z])/g,
  // 1+5+N, 1+1>2
  /\d+(?:[+>]\d+){0,30}\+[XN\d]?(?=\D)(?!\d)/g,
  // 〔2024〕5号, [2024] 12号, No. 7
  /[〔[(]\d{4}[\]〕)]\s*第?\d+号/g,
  // 0915-3212345, 400-123-4567, 13812345678, 12345热线
  /\d{3,4}-\d{3,4}-?\d{4,5}|(?<!\d)1[3-9]\d{9}(?!\d)|\d{3,6}(?=(?:政务|便民|服务|市民|公益)*(?:热线|平台|专线|电话))/g,
  // K3+500, 3#楼, 5路公交, 6063次列车, G1次
  /[A-Z]\d+\+\d+|\d+#|\d+路(?=公交|车)|[A-Z]?\d{1,4}次(?=[^,。;、]{0,4}(?:列车|火车|动车|高铁|航班))/g,
  // 220千伏, 10千伏: a class of line; 15分钟生活圈: the name of a policy
  /\d+(?:\.\d+)?千伏(?!安)/g,
  all(`${NUMERAL}(?:分钟|小时|公里)(?=${CHARACTER}{0,8}圈)`),
  // 零下5度, 38度的高温, 360度: no kilowatt-hours
  /零下[\d.]+度|(?<=温|热|约|达)\d{2}(?:\.\d)?度(?!电)|(?:180|360)度|[\d.]{1,12}度(?=的?(?:高温|严寒|低温))/g,
];

/** Denominators, slogans, places, and other words that a numeral only begins. */
const WORDS: readonly RegExp[] = [
  // 每万人, 每百户, 每10万人, 每半小时: denominators
  all(`每(?:隔)?${NUMERAL}(?:个(?:工作日|月|小时|人)|${CHARACTER}{1,2})|每半个?(?:小时|月)`),
  // 一户一档, 三会一课, 五户一组: two pairs of numeral and word
  all(
    `(?<![${HAN}])[${HAN}](?![${HAN}])${CHARACTER}一${CHARACTER}(?=[、,"”“。)]|(?:${CHARACTER}){0,2}(?:制度|机制|活动|模式|工程|清单|台账|方案|政策))`,
  ),
  // 四个“最严”: a slogan that counts its words
  all(`[${HAN}]+个?(?=[“"][^”"]{1,3}[”"])`),
  // 三元村, 八角镇, 五里坡: a place whose name begins with a numeral
  all(
    `(?<![${HAN}\\d多余几])[${HAN}]+(?![${HAN}]|(?:个|名|位|人|所|户|座|处|条|项|多|余|来|几|家|次|成))${CHARACTER}{1,2}?(?<![的了在是有和乡城农全各本该同邻跨])(?=(?:${PLACE_SUFFIXES.join('|')})(?![庄民委办]))`,
  ),
  // 三分种七分管: parts of effort
  all(`[三四五六七八九]分[^\\d钟之,。;]{1,3},?[一二三四五六七]分`),
];

/** Numerals that count nothing, each with a worked example. Over a normal text (half-width marks). */
export const DECOYS: readonly RegExp[] = [...CALENDAR, ...ORDINALS, ...CODES, ...WORDS];
