import type { UnitCode } from '../quantity';

/** 香港元朗, 澳门元旦: here 元 begins the next word. */
const NOT_MONEY = '(?![朗洲州旦宵老素])';
const code = (word: string) => `(?<![A-Za-z])${word}(?![A-Za-z])`;

/** Currencies that may be printed as a plain 元, with their names in simplified characters. Codes are ISO 4217. */
export const NAMES: readonly [UnitCode, string][] = [
  ['CNY', `人民币|${code('RMB')}|${code('CNY')}`],
  ['TWD', `新台币|(?<!平)台币|NT\\$|${code('NTD')}|${code('TWD')}`],
  ['HKD', `港币|(?<!香)港元${NOT_MONEY}|HK\\$|${code('HKD')}`],
  ['MOP', `澳门币|澳门元${NOT_MONEY}|MOP\\$|${code('MOP')}`],
];

const SCALE = '[百千万亿]*元?';
/** 以下款项均以港币支付, 金额为港币30万元: these describe a payment or one amount, not the currency of all amounts. */
const NOT_SAID_OF_ONE = `(?!${SCALE}\\s*(?:支付|结算|发放|缴|付|捐|收|[约近逾超]?[\\d一二三四五六七八九十]))`;
const WHOLE =
  '本?报告|年报|报表|文[中内]|以下|下列|所[有列示载]|除[^。；，,]{1,12}外|如[无未非][^。；，,]{1,10}';
const AMOUNTS = '金额|款项|数额|货币|币[值别种]|数字';
const IS = '[为以按用系係是指]';

/** Ways to state the currency of all amounts. `#` stands for the name. Simplified characters. */
export const SAID_OF_ALL: readonly string[] = [
  // 本报告金额均为新台币; 除另有说明外，所列金额单位为港币千元
  `(?:${WHOLE})[^。；\\n]{0,12}?(?:${AMOUNTS})[^。；\\n]{0,10}?${IS}\\s?(?:#)${NOT_SAID_OF_ONE}`,
  // 本报告以新台币为金额单位; 本年报以港币列示
  `(?:本报告|本年报|报表|文[中内])[^。；\\n]{0,8}?[以按用]\\s?(?:#)${SCALE}(?:为|作为|列[示报]|表[示达]|编[制列]|计[价算]?)`,
  // 新台币（下同）; （新台币，下同）; 港币（以下简称元）
  `(?:#)元?[（(，,、]\\s?(?:以?下同|以下(?:简?称|均称)?["“「『]?元)`,
  // 文中的元均指新台币
  `元["”」』]?(?:均|皆|都|一律|全)?(?:指|系|係|为)\\s?(?:#)`,
];

/** 币别：新台币; 货币单位：港币. This may apply to one table only. */
export const SAID_AT_TABLE = `(?:币[别种]|货币(?:单位)?)\\s?[:：]\\s?(?:#)`;

/** 单位：新台币千元. This, too, may apply to one table only. */
export const SAID_AS_UNIT = `单位\\s?[:：]\\s?[百千万亿]{0,2}(?:#)`;
