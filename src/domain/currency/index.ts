import type { Language, UnitCode } from '../quantity';
import { normal } from '../quantity/normal';
import { isTraditionalThroughout } from '../quantity/script.zh';
import type { Report } from '../report';
import { NAMES, SAID_AS_UNIT, SAID_AT_TABLE, SAID_OF_ALL } from './names';
import { textsOf } from './texts';

export { textsOf } from './texts';
export { inCurrency, SAYS_YUAN, type Currency } from './in-currency';

const patterns = (forms: readonly string[]) =>
  NAMES.map(([code, names]) => {
    const words = forms.map((form) => form.replaceAll('#', names)).join('|');
    return [code, new RegExp(words)] as const;
  });
const NAMED = patterns(['#']);
const OF_ALL = patterns(SAID_OF_ALL);
const AT_TABLE = patterns([SAID_AT_TABLE]);
const AS_UNIT = patterns([SAID_AS_UNIT]);

/**
 * Returns the currency of a plain 元 in a report, as an ISO 4217 code. The first of these decides:
 * 1. what the report says about all its amounts;
 * 2. the currency of its tables (币别), unless the report also names 人民币;
 * 3. in traditional characters only: the currency in its units (單位：新臺幣千元), or else any that it names.
 * 4. if none is named, in traditional characters only: years as Taiwan counts them (113年度), or else words of Taiwan or
 *    of Hong Kong and of no other place (臺南, 衛福部; 九龍, 公益金, 強積金).
 *
 * The result is CNY if two currencies disagree or none is found. In simplified text that mentions 新台币, 元 means
 * yuan.
 */
export const currencyOf = (report: Report): UnitCode => currencyOfTexts(textsOf(report));

/** The same for a report in a given language. Only Chinese prints a plain 元. */
export const currencyIn = (report: Report, language: Language): UnitCode =>
  PLAIN_YUAN[language](report);

const PLAIN_YUAN: Readonly<Record<Language, (report: Report) => UnitCode>> = {
  zh: currencyOf,
  en: () => 'CNY',
};

/** The same for loose texts, such as the passages of a document that is not a report yet. */
export function currencyOfTexts(texts: readonly string[]): UnitCode {
  const printed = texts.join('\n');
  const text = normal(printed);
  const named = codesIn(text, NAMED);
  if (named.length === 0) return ofPlace(printed, text);
  if (!named.some((code) => code !== 'CNY')) return 'CNY';
  const ofAll = codesIn(text, OF_ALL);
  if (ofAll.length > 0) return onlyOne(ofAll);
  const atTable = codesIn(text, AT_TABLE);
  if (atTable.length > 0 && !named.includes('CNY')) return onlyOne(atTable);
  if (!isTraditionalThroughout(printed)) return 'CNY';
  const asUnit = codesIn(text, AS_UNIT);
  return onlyOne(asUnit.length > 0 ? asUnit : named);
}

/** 113年度, 民國113年: only Taiwan counts the years of a report so, and it reports in its own currency. */
const TAIWAN_YEAR = /(?:民国|(?<!\d|第))(?:9\d|1[0-3]\d)(?:学年度?|年度?)(?![多余半来])/;
const FEWEST_YEARS = 2;
/** Places, bodies and funds that only Hong Kong has. */
const HONG_KONG =
  /香港|九龙|新界|港岛|强积金|公益金|社会福利署|社署|区议会|卖旗|惩教署|廉政公署|港铁|立法会|消防处|警务处|康文署|赛马会|特区政府|屯门|沙田|元朗|荃湾|观塘|深水埗|黄大仙|葵青|食环署|房委会|医管局|医院管理局|奖券基金|综援|太平绅士/g;
const ELSEWHERE = /澳门|台湾|新台|民国|县政府|大陆/;
/** Places and bodies that only Taiwan has. */
const TAIWAN =
  /台湾|台北|新北|台南|台中|高雄|桃园|新竹|嘉义|屏东|花莲|台东|宜兰|基隆|苗栗|彰化|南投|云林|澎湖|金门县|马祖|卫福部|健保署|劳动部|财划法|县政府|乡公所|区公所|里长/g;
const NOT_TAIWAN = /澳门|香港|大陆|国台办|台胞|两岸|海峡|对台/;
const FEWEST_WORDS = 2;

/** Returns the currency of the place that a report in traditional characters is from, if its words tell. */
function ofPlace(printed: string, text: string): UnitCode {
  if (!isTraditionalThroughout(printed)) return 'CNY';
  const years = text.match(new RegExp(TAIWAN_YEAR, 'g')) ?? [];
  if (years.length >= FEWEST_YEARS) return 'TWD';
  const places = text.match(TAIWAN) ?? [];
  if (places.length >= FEWEST_WORDS && !NOT_TAIWAN.test(text)) return 'TWD';
  const words = text.match(HONG_KONG) ?? [];
  return words.length >= FEWEST_WORDS && !ELSEWHERE.test(text) ? 'HKD' : 'CNY';
}

const codesIn = (text: string, forms: readonly (readonly [UnitCode, RegExp])[]): UnitCode[] =>
  forms.flatMap(([code, form]) => (form.test(text) ? [code] : []));

const onlyOne = (codes: readonly UnitCode[]): UnitCode => (codes.length === 1 ? codes[0]! : 'CNY');
