import { groupedBy } from '../../grouped';
import type { Quantity } from '../../quantity';
import { normal } from '../../quantity/normal';
import type { Checked, Line } from '../rule';
import { sentencesOf, type Sentence, type Stated } from './arithmetic/sentence';
import { divisionsIn } from './divisions';
import { isProportion } from './proportion';
import type { Statement } from './statement';

/** Words of a clause that do not distinguish two figures. */
const NEUTRAL =
  /(?:20\d\d年(?:度|底|末)?|[今本]年(?:度)?|年内|全年|年度|一年来|截[至止](?:年底|目前|20\d\d年底)?|目前|现|全[县市区镇乡村校院馆省局社司园州旗站所]|[我本][县市区镇乡村校院馆省局社司园州旗站所]|共计|合计|总计|累计|总共|共有|共|总额|总数|总量|总|各类|各级|各项|达到|达|到|为|是|有|了|已|均|的|约|近|超过|逾|计|在|人数|数量|金额|分别|据统计|据不完全统计|统计|显示|其中|实际|实现|完成)/g;
/** Words that say that a figure describes the whole. */
const WHOLE =
  /20\d\d年|[今本]年|全年|年内|一年来|全[县市区镇乡村校院馆省局社司园州旗]|共|总|累计|合计/;
/** Clauses before a figure that say nothing about what it describes: 据统计. */
const LEADS =
  /^(?:据(?:不完全)?统计|统计显示|数据显示|经统计|截[至止][^,]{0,12}|20\d\d年度?|[今本]年(?:以来)?|全年|一年来|年内|目前|总体上?看)?$/;
/** Words for something narrower, or for somebody in particular. */
const PARTICULAR =
  /[该此其每各另又再按较比从由向给对]|同比|环比|其中|上年|去年|前年|上半年|下半年|季度|\d月|平均|人均|户均|年均|最|新增|增|减|降|升|提高|计划|目标|预算|力争|拟|将|第|以上|以下|以内|至|[一二三四五六]是|同期|日均|月均|单日|首|期间|批|次(?!数)|届|日|当天|现场/;
/** Names of bodies that a section may be about. Figures of two bodies are not the same figure. */
const SOMEBODY =
  /[\u4e00-\u9fff]{2}(?:村|镇|乡|街道|社区|局|办|委|馆|校|院|公司|中心|站|所|队|厂|企业|项目|工程|活动|课程|班|基金会|协会|医院|学校|行动|计划|部|科|分会|园|基地)/g;
/** A figure with only such verbs does not say what is counted. */
const VERBS_ALONE =
  /^(?:增长|开展|举办|建成|发放|投入|培训|接待|服务|新建|改造|组织|实施|支出|收入|下达|落实|安排|争取|拨付|募集|帮扶|资助|救助|受理|办结|出动|检查|排查|整改|覆盖|惠及)+$/;
const FEWEST = 3;

/** Returns what a report states about its whole subject, in order. */
export function statementsIn({ report, linesIn }: Checked): Statement[] {
  return report.sections.flatMap((section) => {
    const isOfSomebody = names(section.heading ?? '').length > 0;
    return isOfSomebody
      ? []
      : linesIn(section).flatMap((line) => [...ofLine(line), ...divisionsIn(line)]);
  });
}

/** Groups statements by what they describe, and keeps groups of at least two. */
export const byWhatTheyAreOf = (statements: readonly Statement[]) =>
  [...groupedBy(statements, ({ of, figure }) => `${of}\n${figure.unit}`).values()].filter(
    ({ length }) => length > 1,
  );

function ofLine(line: Line): Statement[] {
  let isOfSomebody = false;
  return sentencesOf(line).flatMap((sentence) => {
    const found = isOfSomebody ? [] : ofSentence(sentence, line);
    isOfSomebody ||= names(sentence.text).length > 0;
    return found;
  });
}

/** Returns the bodies that a text names, without words such as 全县. */
const names = (text: string) => normal(text).replace(NEUTRAL, '').match(SOMEBODY) ?? [];

function ofSentence(sentence: Sentence, line: Line): Statement[] {
  const { figures, text, start } = sentence;
  const leadsEnd = endOfLeads(text);
  return figures.flatMap((figure, nth) => {
    const clauseStart = startOfClause(sentence, figure, figures[nth - 1]);
    if (clauseStart === null || clauseStart > leadsEnd) return [];
    if (isProportion(figure.unit) || figure.qualifier === 'range') return [];
    const before = text.slice(clauseStart, figure.start - start);
    const leads = text.slice(0, clauseStart).replace(/[,:]/g, '');
    const of = whatOf(before, after(sentence, figure, figures[nth + 1]), leads);
    return of ? [{ of, figure, line }] : [];
  });
}

/**
 * Returns where the clause of a figure begins. Null if another figure comes before it in the clause. Looks back only to
 * the previous figure.
 */
function startOfClause({ text, start }: Sentence, figure: Stated, before?: Stated): number | null {
  const from = before ? before.end - start : 0;
  const comma = text.slice(from, figure.start - start).lastIndexOf(',');
  return comma < 0 && before ? null : from + comma + 1;
}

/** Returns the end of the leading clauses that say nothing about what a figure describes. */
function endOfLeads(text: string): number {
  const clauses = text.split(/[,:]/).slice(0, -1);
  const other = clauses.findIndex((clause) => !LEADS.test(clause.trim()));
  const leads = other < 0 ? clauses : clauses.slice(0, other);
  return leads.reduce((end, lead) => end + lead.length + 1, 0);
}

const after = ({ text, start }: Sentence, figure: Quantity, next: Quantity | undefined) =>
  text.slice(figure.end - start, next ? next.start - start : undefined).split(/[,:(、]/)[0]!;

function whatOf(before: string, following: string, leads: string): string | null {
  if (!WHOLE.test(before + leads) || PARTICULAR.test(before.replace(/20\d\d年/g, ''))) return null;
  if (PARTICULAR.test(following) || names(before + following).length > 0) return null;
  const of = `${before}${following}`.replace(NEUTRAL, '').replace(/[^\u4e00-\u9fff]/g, '');
  return of.length >= FEWEST && !VERBS_ALONE.test(of) ? of : null;
}
