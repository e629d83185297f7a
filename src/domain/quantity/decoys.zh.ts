import { FIXED_TERMS, HAN_ORDINAL_UNITS, STAGE_NOUNS } from './lexicon.zh.terms';

const HAN = '〇零一二两三四五六七八九十百千万';
const NUMERAL = `(?:\\d+|[${HAN}]+)`;

/**
 * Numerals that count nothing, each with one worked example. Over a normal text (half-width marks).
 * Order does not matter: whatever any of them covers is left alone.
 */
const DECOYS: readonly RegExp[] = [
  // 2024年2月22日, 2023年, 二〇二四年度, 2021-2025年
  new RegExp(
    `(?<![\\d.])(?:19|20)\\d\\d(?:[-至到](?:19|20)?\\d\\d)?年(?:度|(?: ?\\d{1,2}月(?: ?\\d{1,2}[日号])?)?)`,
    'g',
  ),
  /[二一][〇零一二三四五六七八九]{3}年(?:[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+[日号])?)?/g,
  // 3月12日, 5月, 十二月, 3月至5月
  new RegExp(
    `${NUMERAL}(?:[-至到]${NUMERAL})?月(?:${NUMERAL}(?:[-至到]${NUMERAL})?[日号]|[份底初末]|(?=[^度]))`,
    'g',
  ),
  // 5日上午, 22日至24日: a day of the month
  /(?<![\d.])(?:[12]?\d|3[01])[日号](?:[-至到](?:[12]?\d|3[01])[日号])?(?![常内])/g,
  // 2024-02-22 12:18, 2024/2/22, 2024.02.22
  /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/g,
  // 12:18, 1:3: times of day, and proportions written a:b
  /\d+(?:\.\d+)?:\d+(?:\.\d+)?(?::\d+)?/g,
  // 9时30分, 上午10点, 凌晨两点半
  new RegExp(`${NUMERAL}[点时](?:${NUMERAL}分|半|整|许|多|钟)?(?![零一二三四五六七八九十])`, 'g'),
  // 第3年, 第一书记, 第三十二届
  new RegExp(`第${NUMERAL}(?:[a-z\\u4e00-\\u9fff])?`, 'g'),
  // 二季度, 上世纪九十年代, 90后, 65岁, 40周年, 三年级, 一等奖, 5A级
  new RegExp(
    `${NUMERAL}(?:季度|世纪|年代|后(?=[的青干女姑小大,。、”])|周?岁|周年|年级|等奖|级|[A-Z]级|楼|号|军|版|维|层楼)`,
    'g',
  ),
  // 一级A, 5G, 4K, G60: codes
  /\d*[A-Za-z]+\d+[A-Za-z]*|\d+[GgKkVv](?![a-zA-Z])/g,
  // 1+5+N, 1+1>2
  /\d+(?:[+>]\d+)*\+[N\d]?(?=\D)(?!\d)/g,
  // 〔2024〕5号, [2024] 12号, No. 7
  /[〔[]\d{4}[\]〕]\s*第?\d+号/g,
  // 0915-3212345, 13812345678, 12345热线
  /0\d{2,3}-\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|\d{3,6}(?=(?:热线|平台|专线|电话))/g,
  // 24小时值班: round the clock
  /(?<![\d达时长])24 ?小时/g,
  // 每万人, 每百户, 每10万人: denominators
  new RegExp(`每${NUMERAL}[\\u4e00-\\u9fff]{1,2}`, 'g'),
  // 过去三年, 近五年来, 未来5年, 这两年: periods that point at the calendar
  new RegExp(
    `(?:过去|最近|近|未来|今后|前|后|这|那|每|头|上|下|去|今|同|当|明|翌|历)(?:的|\\s)?${NUMERAL}(?:多|余)?(?:年|个月|天|日)`,
    'g',
  ),
  // 一年来, 十年后, 三年行动, 五年规划, 两年前
  new RegExp(
    `(?<![续历耗])${NUMERAL}(?:年|个月|天)(?:以?来(?!自)|之?后|以?前|间|行动|计划|规划|攻坚|任务|倍增|巨变|禁)`,
    'g',
  ),
  // 三组村民, 二组: a village group
  new RegExp(`[${HAN}]+[${HAN_ORDINAL_UNITS}]`, 'g'),
  // 二期工程: a stage of works
  new RegExp(`[${HAN}]+期(?=${STAGE_NOUNS.join('|')})`, 'g'),
  // 三元村, 八角镇, 五里坡: a place whose name begins with a numeral
  new RegExp(
    `(?<![${HAN}])[${HAN}]+(?![${HAN}]|(?:个|名|所|户|座|处|条|项|多|余|来|几|家|次|人))[\\u4e00-\\u9fff]{1,2}?(?=(?:村|镇|乡|县|社区|街道|大桥|水库)(?![庄民]))`,
    'g',
  ),
  // 3个月大, 两岁多大: ages
  new RegExp(`${NUMERAL}(?:个月|周|岁)大`, 'g'),
  // 上半年, 下半年; 零下5度
  /[上下前后]半年|零下[\d.]+度/g,
  // 四个“最严”: a slogan that counts its words
  new RegExp(`[${HAN}]+个?(?=[“"])`, 'g'),
  // 220千伏, 10千伏: a class of line
  /\d+(?:\.\d+)?千伏/g,
  new RegExp(FIXED_TERMS.join('|'), 'g'),
];

/** A short label between quote marks without a sentence mark: “321”治理模式, “百企兴百村”, “一核多元、五方联动”. */
const LABEL =
  /[“"‘「『](?:[^“”"‘’「」『』,。;:!?、]{1,12}|[^“”"‘’「」『』\d。;:!?]{1,15}[^“”"‘’「」『』\d,、。;:!?])[”"’」』]/g;

/** Names that a text gives to places with a numeral in front; they are names wherever they stand. */
const PLACE_STEM = new RegExp(
  `([一二三四五六七八九十百千万][元角亩里合方门台山河口溪岔道])(?=[村镇乡县坪坡沟岭桥])`,
  'g',
);

/** For each character of a normal text, whether it belongs to a numeral that counts nothing. */
export function decoysIn(text: string): Uint8Array {
  const covered = new Uint8Array(text.length);
  const cover = (match: RegExpMatchArray, from = match.index ?? 0) =>
    covered.fill(1, from, (match.index ?? 0) + match[0].length);
  for (const decoy of DECOYS) for (const match of text.matchAll(decoy)) cover(match);
  for (const match of text.matchAll(LABEL)) cover(match);
  for (const name of new Set([...text.matchAll(PLACE_STEM)].map(([stem]) => stem))) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      covered.fill(1, at, at + name.length);
    }
  }
  return covered;
}
