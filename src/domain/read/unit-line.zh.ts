import { UNIT_IN_BRACKETS, UNIT_LINE } from './table-words.zh';

const CURRENCY =
  '(?:币|幣)(?:别|別|种|種)|(?:记账|記賬|記帳|计价|計價)?(?:货|貨)(?:币|幣)(?:种类|種類|名称|名稱)?';
const UNIT = '(?:金额|金額|计量|計量|货币|貨幣)?(?:单|單)位';
const NAME = '([^\\s／/、，,；;：:｜|（()）]{2,6})';
const AMOUNT = '([百千仟]?[万萬亿億]?(?:元|圆|圓)?)';
/** The number of gaps has a limit, so that a line of gaps does not cause slow backtracking. */
const BETWEEN = '[\\s／/、，,；;｜|]{0,8}';
const IS = '\\s{0,4}[:：]\\s{0,4}';

/** 幣別：新臺幣／單位：元, and 单位：万元 币种：人民币. */
const PAIR = new RegExp(
  `(?:${CURRENCY})${IS}${NAME}${BETWEEN}${UNIT}${IS}${AMOUNT}(?![^\\s）)。；;，,])` +
    `|${UNIT}${IS}${AMOUNT}${BETWEEN}(?:${CURRENCY})${IS}${NAME}`,
);

/** The units for amounts in a currency, by the names of the currency. */
const MONEY: readonly [RegExp, (scale: string) => string][] = [
  [/^(?:人民[币幣]|RMB|CNY)元?$/i, (scale) => `人民币${scale}元`],
  [/^(?:港[币幣元]|HKD)$/i, (scale) => `港币${scale}元`],
  [/^(?:(?:新[台臺]|[台臺])[币幣]|NTD|NT\$|TWD)$/i, (scale) => `新台币${scale}元`],
  [/^(?:澳[门門](?:[币幣]|元)|MOP)$/i, (scale) => `澳门币${scale}元`],
  [/^(?:美[元金]|USD)$/i, (scale) => `${scale}美元`],
  [/^(?:[欧歐]元|EUR)$/i, (scale) => `${scale}欧元`],
  [/^(?:日[元圆圓币幣]|JPY)$/i, (scale) => `${scale}日元`],
  [/^(?:英[镑鎊]|GBP)$/i, (scale) => `${scale}英镑`],
];

/**
 * Joins the currency and the unit in a line above a table to one unit: 单位：新台币元 for 幣別：新臺幣／單位：元. The words before stay
 * the same, and so do unknown currencies.
 */
export const withOneUnit = (text: string): string =>
  text.replace(PAIR, (said, first?: string, amount?: string, other?: string, last?: string) => {
    const money = MONEY.find(([named]) => named.test(first ?? last ?? ''))?.[1];
    const scale = (amount ?? other ?? '').replace(/[元圆圓]$/, '');
    return money ? `单位：${money(scale)}` : said;
  });

/** Returns the unit of all numbers of a table if a line says only that. Else null. */
export const unitSaid = (text: string): string | null =>
  UNIT_LINE.exec(withOneUnit(text))?.[1] ?? null;

/** （单位：万元） is not a heading. In 单位：教育局, 单位 is a body. */
export const isUnitLine = (text: string): boolean => {
  const unit = unitSaid(text);
  return unit !== null && UNIT_IN_BRACKETS.test(`（${unit}）`);
};
