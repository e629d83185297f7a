import { between, triples, type Calculation } from './sentence';

const EACH = /^[，,](?:每[人户名位家村]|人均|户均)[^，,]{0,6}$/;
const IN_ALL = /^[，,](?:共计?|合计|总计|累计)[^，,]{0,6}$/;

const product = (many: number, each: number) => many * each;

/** 26名, 每人3000元, 共计7.8万元 */
export const products: Calculation = (sentence) =>
  triples(sentence).flatMap(([many, each, figure]) => {
    const says =
      EACH.test(between(sentence, many, each)) && IN_ALL.test(between(sentence, each, figure));
    return says && each.unit === figure.unit ? [{ figure, from: [many, each], by: product }] : [];
  });
