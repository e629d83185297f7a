import { before, between, triples, type Sentence, type Stated } from './sentence';

/** An amount before and after a change, and a figure about the change. */
export interface Change {
  from: Stated;
  to: Stated;
  /** How large the change is: 提高5%, 增长3倍. */
  figure: Stated;
  verb: string;
}

const YEAR_BEFORE = '(?:[去上前]一?年|上年度|20\\d\\d年|年初|过去|原来|原先|之前|改造前|建档时)';
const YEAR_NOW = '(?:[今本]年|本年度|20\\d\\d年|现在|目前|如今|改造后)';
const STARTED = new RegExp(`[由从](?:${YEAR_BEFORE}(?:同期|底|末)?的?|[^,由从、]{0,8}的)?$`);
const BECAME = new RegExp(`^[^;]{0,12}[到至为](?:了|${YEAR_NOW}(?:底|末)?的?)?$`);
const LAST_YEAR = new RegExp(`${YEAR_BEFORE}(?:同期|底|末)?(?:为|是|有)?$`);
const THIS_YEAR = new RegExp(`^,${YEAR_NOW}(?:底|末)?(?:为|是|有|达到?)?$`);
/** 年初贷款余额30亿元，年末贷款余额36亿元 */
const AT_FIRST = /(?:^|,)(?:年初|上年末|去年末)([\u4e00-\u9fff]{2,10})$/;
const AT_LAST = /^,(?:年末|年底|目前|今年末)([\u4e00-\u9fff]{2,10}?)(?:为|达到?)?$/;
/** Verbs of change. 年均 is left out: it spreads a change over years, so the two amounts do not give it. */
const VERBS =
  '增长|提高|上升|提升|上涨|增加|增幅|涨幅|扩大|下降|降低|减少|降幅|回落|缩短|缩减|压缩|翻|减亏|收窄';
const SAYS_CHANGE = new RegExp(
  `^,(?:同比|环比|净|累计|(?:比|较)(?:${YEAR_BEFORE}|同期)(?:同期)?)*(${VERBS})(?:了|达到?|为)*$`,
);

/**
 * Returns the changes of a sentence: 由3200平方米增加到4600平方米，增长43.8%; 上年120户，今年150户，增长25%. All three figures must be exact,
 * and both amounts must have one unit.
 */
export const changesIn = (sentence: Sentence): Change[] =>
  triples(sentence).flatMap(([from, to, figure]) => {
    if (from.unit !== to.unit || !isChange(sentence, from, to)) return [];
    // 翻了两番: the figure has its own verb.
    const link = between(sentence, to, figure) + (figure.unit === 'doubling' ? '翻' : '');
    const [, verb] = SAYS_CHANGE.exec(link) ?? [];
    return verb ? [{ from, to, figure, verb }] : [];
  });

/** Returns whether the first figure changed to the second one. */
export function isChange(sentence: Sentence, from: Stated, to: Stated): boolean {
  const [head, link] = [before(sentence, from), between(sentence, from, to)];
  if (STARTED.test(head)) return BECAME.test(link);
  const [, name] = AT_FIRST.exec(head) ?? [];
  if (name) return AT_LAST.exec(link)?.[1] === name;
  return LAST_YEAR.test(head) && THIS_YEAR.test(link);
}
