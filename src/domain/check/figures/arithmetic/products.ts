import { UNITS, type UnitCode } from '../../../quantity';
import { between, triples, type Calculation } from './sentence';

const EACH = /^[^，,]{0,6}[，,](?:每[人户名位家村]|人均|户均)[^，,]{0,6}$/;
const IN_ALL = /^[，,](?:共计?|合计|总计|累计)[^，,]{0,6}$/;
/** The same told the other way round: the amount of all first, then that of each, of the same thing or of none named. */
const OF_ALL = /^(?:[^，,]{0,8}[，,])?(?:共|累计|合计|实现)?([^，,]{0,10})$/;
const GIVEN = /^(?:发放|补助|资助|奖励|救助|补贴|分红|拨付|兑现)/;
const EACH_AFTER = /^[，,](?:平均)?(每[人户名位]|人均|户均)([\u4e00-\u9fff]{0,6})$/;
const COUNTED: Readonly<Record<string, UnitCode>> = { 户: 'household' };

const product = (many: number, each: number) => many * each;
const quotient = (many: number, all: number) => all / many;

/** 26名, 每人3000元, 共计7.8万元 */
export const products: Calculation = (sentence) =>
  triples(sentence).flatMap(([many, second, third]) => {
    const [ahead, behind] = [between(sentence, many, second), between(sentence, second, third)];
    if (second.unit !== third.unit) return [];
    if (EACH.test(ahead) && IN_ALL.test(behind))
      return [{ figure: third, from: [many, second], by: product }];
    return isEachOf(many.unit, second.unit, ahead, behind)
      ? [{ figure: third, from: [many, second], by: quotient }]
      : [];
  });

/** 带动1520户增收319.2万元, 户均增收2100元; 集体收入96万元, 人均收入1.8万元 is of two things. */
function isEachOf(many: UnitCode, unit: UnitCode, ahead: string, behind: string): boolean {
  const [, each = '', what = ''] = EACH_AFTER.exec(behind) ?? [];
  const [, deed = ''] = OF_ALL.exec(ahead) ?? [];
  const counted = COUNTED[each.replace(/[每均]/, '')] ?? 'person';
  if (each === '' || many !== counted || UNITS[unit].dimension !== 'money') return false;
  return what === '' ? GIVEN.test(deed) : deed === what;
}
