/** 单位：万元, （计量单位：个）: the unit of all numbers of a table. */
export const UNIT_LINE =
  /^[（(]?\s*(?:(?:计量|計量|金额|金額|数量|數量|货币|貨幣)?(?:单位|單位)|[Uu]nits?)\s*[:：]\s*([^（()）:：]{1,20}?|[百千仟]?[万亿萬億]?元[（(][^（()）:：]{2,6}[)）])\s*[)）]?$/;

/** The same at the end of a title: 收费情况（单位：万元）, or after a gap. */
export const UNIT_IN_TITLE =
  /\s*(?:[（(]\s*)?(?:(?:计量|計量|金额|金額)?(?:单位|單位)|Units?)\s*[:：]\s*([^（()）:：]{1,20}?)\s*[)）]?$/;

/** 表1 主要指标, 附表2-1：…, Table 3. … */
export const TABLE_TITLE =
  /^Table [A-Z]?\d{1,3}(?:[-.]\d{1,3})?[.:]?(?: |$)|^(?:附?表|附件)\s?[\d一二三四五六七八九十]+(?:[-.．—][\d一二三四五六七八九十]+)?(?:[\s　：:、.．]|$)|^附表[\s　：:]/;

/** Endings of a table's title. */
export const TABLE_TITLE_ENDING =
  /(?:(?:情况|统计|一览|明细|汇总|对照|分布|数据|指标)表|(?:情况|统计|一览|明细|主要指标|主要数据)|^[^，。：；]{2,20}(?<!代)表)(?:[（(][^（()）]{1,20}[)）])?$/;

export const SENTENCE_END = /[。；！？]["”’」』）)]?$/;

/** 发行总额（亿元）, 面积(平方米)：本年: a unit in brackets. */
const COUNTS =
  '人次|人|户|戶|个|個|家|件|项|項|次|场|場|期|条|條|篇|份|册|冊|本|台|臺|套|辆|輛|座|处|處|所|名|吨|噸|公斤|千克|斤|克|亩|畝|公顷|平方米|平方公里|立方米|公里|千米|米|㎡|m²|千瓦时|度|千瓦|小时|小時|天|分钟|岁|%|％|‰|个百分点|张|張|株|头|頭|只|隻|间|間|栋|棟|批|批次|宗|起|例|床|道|届|班|课时|学时|门|部|款|枚|艘|架|桶|箱|袋|台次|册次|千元|百元';
const YUAN = '(?:人民[币幣]|港[币幣]|新[台臺][币幣])?[百千]?[万亿萬億]?(?:元|美元|欧元|日元|港元)';
const CODES = 'SEK|NOK|DKK|CHF|EUR|GBP|USD|RMB|CNY|HKD|TWD|JPY|KRW|AUD|CAD|SGD|NZD|INR';
const SIGN = `(?:(?:US|HK|NT|A|C|S)?[$£€]|(?:${CODES})(?![A-Za-z]))`;
export const UNIT_IN_BRACKETS = new RegExp(
  `[（(](?:[单單]位[:：]\\s*)?(${YUAN}|[百千]?[万亿萬億]?(?:${COUNTS})|${SIGN}\\s?(?:[Mm]illions?|[Bb]illions?|[Tt]housands?|[mM]|[bB]n|[kK]|'?000s?)?)[)）]`,
);

/** Income and expenditure (£000), 各科平均分（分）: the same at the end of a title. */
export const UNIT_AT_END = new RegExp(`${UNIT_IN_BRACKETS.source}$`);

/**
 * Income and expenditure, £ thousand; in £000; £'000: the unit of a whole table in money, at the end of a caption or
 * alone in a head.
 */
export const ENGLISH_UNIT = new RegExp(
  `(?:^|[,:–—-]\\s*|\\b(?:in|all figures in) )(${SIGN}\\s?(?:[Mm]illions?|[Bb]illions?|[Tt]housands?|[mM]|[bB]n|[kK]|['’]?000s?))$`,
);

/** Employees (number), Number of visitors: a row with counts, in a table whose other rows are in money. */
export const ENGLISH_COUNT =
  /^(?:(?:average |total )?(?:number|no\.?) of\b|headcount\b|(?:average )?(?:employees|staff|headcount|FTEs?)$)|\((?:number|no\.?|headcount|people|persons|employees|FTEs?|count|#)\)\s*$/i;

/** 港币万元: a foreign currency and its scale. */
export const FOREIGN_MONEY = /^(港[币幣]|新[台臺][币幣]|澳[门門][币幣])([百千]?[万亿萬億]?元)$/;

/** $ million, £000, €bn */
export const ENGLISH_MONEY = new RegExp(`^(${SIGN})\\s?(.*)$`);
export const ENGLISH_SCALES: Readonly<Record<string, string>> = {
  ...{ million: 'million', millions: 'million', m: 'million' },
  ...{ billion: 'billion', billions: 'billion', bn: 'billion' },
  ...{ thousand: 'thousand', thousands: 'thousand', k: 'thousand' },
  ...{ '’000': 'thousand', '’000s': 'thousand' },
  ...{ '000': 'thousand', "'000": 'thousand', '000s': 'thousand', "'000s": 'thousand' },
};

/** 本年制发件数, 户数, 参加人次: the counted thing comes before 数. */
export const COUNTED_IN_HEAD =
  /(人次|批次|件|户|戶|人|个|個|家|项|項|次|场|場|篇|条|條|份|册|冊|台|套|起|例|宗|处|處|名|期)[数數]?(?:量)?$/;

/** The head of a column with the unit of each row. */
export const UNIT_COLUMN = /^(?:(?:计量|計量)?[单單]\s*位|unit)$/i;

/** A head that is only a unit. */
export const UNIT_WORD = /^(?:[百千]?[万亿])?(?:元|人|户|个|件|项|次|场|%|％)$/;

/** Heads of columns with row numbers, codes, years or other numbers that are not counts. */
export const NOT_COUNTED =
  /^(?:序号|编号|行次|序|号|栏次|代码|编码|电话|联系电话|手机|邮编|年份|年度|年|日期|时间|No\.?|排名|名次|学号|工号|备注)$/i;
