import { UNITS, type UnitCode } from '../../../quantity';
import {
  before,
  between,
  links,
  triples,
  type Calculation,
  type Computed,
  type Sentence,
  type Stated,
} from './sentence';

const EACH = /^[^，,]{0,6}[，,](?:每([人户名位家村亩头只台吨])|([人户亩])均)[^，,]{0,6}$/;
/** A price is for one of what is counted: 1500亩, 每亩800元. */
const IS_COUNTED: Readonly<Record<string, RegExp>> = {
  ...{
    人: /[人名位员个]$/,
    名: /[人名位员个]$/,
    位: /[人名位员个]$/,
    户: /[户家]$/,
    家: /[户家]$/,
  },
  ...{ 村: /[村个]$/, 亩: /亩$/, 头: /头$/, 只: /只$/, 台: /台$/, 吨: /吨$/ },
};
const IN_ALL = /^[，,](?:共计?|合计|总计|累计)[^，,]{0,6}$/;
/** The reverse order: first the total, then the amount for each, of the same thing or of no named thing. */
const OF_ALL = /^(?:[^，,]{0,8}[，,])?(?:共|累计|合计|实现)?([^，,]{0,10})$/;
const GIVEN = /^(?:发放|补助|资助|奖励|救助|补贴|分红|拨付|兑现)/;
const EACH_AFTER = /^[，,](?:平均)?(每[人户名位]|人均|户均)([\u4e00-\u9fff]{0,6})$/;
const COUNTED: Readonly<Record<string, UnitCode>> = { 户: 'household' };

const product = (many: number, each: number) => many * each;
const quotient = (many: number, all: number) => all / many;

/** Recomputes a product or a quotient: 26名, 每人3000元, 共计7.8万元 */
export const products: Calculation = (sentence) =>
  triples(sentence).flatMap((three): Computed[] => {
    const each = eachOfAll(sentence, three);
    if (each) return [each];
    const [many, second, third] = three;
    const [ahead, after] = links(sentence, [many, second, third]);
    if (isAllOf(sentence, three)) return [{ figure: third, from: [many, second], by: product }];
    if (second.unit !== third.unit) return [];
    const [, one, average] = EACH.exec(ahead) ?? [];
    const counted = one ?? average;
    const isOfIt = counted && (IS_COUNTED[counted]?.test(many.text) ?? true);
    if (isOfIt && IN_ALL.test(after)) return [{ figure: third, from: [many, second], by: product }];
    return isEachOf(many.unit, second.unit, ahead, after)
      ? [{ figure: third, from: [many, second], by: quotient }]
      : [];
  });

/** 发放补助300万元，惠及1000户，户均3000元 */
const PAID_OUT = /(?:发放|补助|资助|奖励|救助|补贴|兑现|分红)[\u4e00-\u9fff]{0,8}$/;
const REACHED = /^,(?:惠及|资助|救助|补助|受益|覆盖)[\u4e00-\u9fff]{0,4}$/;
/** 发放补贴7260万元，补贴面积72.6万亩，亩均100元 */
const ON_AREA = /^,(?:补贴|补助|涉及|覆盖|惠及|奖补)[\u4e00-\u9fff]{0,4}$/;
const EACH_MU = /^,(?:平均)?(?:每亩|亩均)(?:补贴|补助)?$/;
/** 每期 is one of the things that 12期 counts: 12期，培训人员600人次，平均每期50人次. */
const EACH_ONE = /^,平均每(期|场|次|班|间|个|村|镇|所|家|批)$/;

/** Recomputes the amount for each. The printed order is total, number, each; or number, total, each. */
function eachOfAll(
  sentence: Sentence,
  [first, second, figure]: readonly [Stated, Stated, Stated],
): Computed | null {
  const [ahead, after] = links(sentence, [first, second, figure]);
  const each = eachIn(after);
  const isOfEach = each?.what === '' && second.unit === each.counted;
  const isPaid = isOfEach && first.unit === figure.unit;
  if (isPaid && PAID_OUT.test(before(sentence, first)) && REACHED.test(ahead))
    return { figure, from: [second, first], by: quotient };
  const isPerMu = second.unit === 'mu' && ON_AREA.test(ahead) && EACH_MU.test(after);
  if (isPerMu && first.unit === figure.unit && PAID_OUT.test(before(sentence, first)))
    return { figure, from: [second, first], by: quotient, rounds: true };
  return isEachOne(first, second, figure, after) && !/每/.test(ahead)
    ? { figure, from: [first, second], by: quotient }
    : null;
}

function isEachOne(many: Stated, all: Stated, { unit }: Stated, after: string): boolean {
  const [, one] = EACH_ONE.exec(after) ?? [];
  return one !== undefined && all.unit === unit && many.unit !== unit && many.text.endsWith(one);
}

/**
 * Returns whether the amount for each belongs to the total: 带动1520户增收319.2万元, 户均增收2100元. In 集体收入96万元, 人均收入1.8万元 the two
 * amounts are of different things.
 */
function isEachOf(many: UnitCode, unit: UnitCode, ahead: string, after: string): boolean {
  const each = eachIn(after);
  if (many !== each?.counted || UNITS[unit].dimension !== 'money') return false;
  const [, deed = ''] = OF_ALL.exec(ahead) ?? [];
  return each.what === '' ? GIVEN.test(deed) : deed === each.what;
}

/** Returns what the words before the amount for each count, and what each got: 户均增收. Null if they say neither. */
function eachIn(after: string): { counted: UnitCode; what: string } | null {
  const [, each, what = ''] = EACH_AFTER.exec(after) ?? [];
  return each ? { counted: COUNTED[each.replace(/[每均]/, '')] ?? 'person', what } : null;
}

/** 每亩增收300元，1000亩共增收30万元 */
function isAllOf(
  sentence: Sentence,
  [each, many, all]: readonly [Stated, Stated, Stated],
): boolean {
  const [, one, deed] = /每([人户亩])([\u4e00-\u9fff]{2,4})$/.exec(before(sentence, each)) ?? [];
  if (!one || !deed || each.unit !== all.unit || !many.text.endsWith(one)) return false;
  return between(sentence, each, many) === ',' && between(sentence, many, all) === `共${deed}`;
}
