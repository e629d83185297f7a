import type { Language, Quantity } from '../quantity';
import { normal } from '../quantity/normal';
import { languageOf } from '../quantity/script';
import { IN_ROW } from '../quantity/row.zh';
import { withoutSpacing } from '../quantity/spacing';
import type { Change } from '../report';
import { basisEn } from './basis.en';
import { basisZh } from './basis.zh';
import { carried } from './carried';
import { changeEn } from './change.en';
import { changeZh } from './change.zh';
import type { Around, Claim, ClaimReader } from './claim';
import { eachYear } from './each-year.zh';
import { goalEn } from './goal.en';
import { goalZh } from './goal.zh';
import { movedEn } from './moved.en';
import { movedZh } from './moved.zh';
import { periodEn } from './period.en';
import { periodZh } from './period.zh';
import { statusEn } from './status.en';
import { statusZh } from './status.zh';

export type { Claim } from './claim';
export { timesBySection, type Times } from './times';
export { toldIn } from './told-in';
export { yearsAhead } from './years-ahead';

const READERS: Record<Language, ClaimReader> = {
  zh: {
    plain: normal,
    changeOf: changeZh,
    basisOf: basisZh,
    periodOf: periodZh,
    statusOf: statusZh,
    goalOf: goalZh,
    joins: /^(?:[、,]?(?:和|与|及|、))$/,
    moved: movedZh,
    yearsOf: eachYear,
  },
  en: {
    plain: (printed) => printed,
    changeOf: changeEn,
    basisOf: basisEn,
    periodOf: periodEn,
    statusOf: statusEn,
    goalOf: goalEn,
    joins: /^(?:,? and |, )$/,
    restarts: /^ (?:of|were|was|are|is|have|had)\b/,
    moved: movedEn,
  },
};
/** How many characters are read before a figure (its sentence) and after it. */
const [BEFORE, AFTER] = [120, 80];
/** The most characters between a target and its result. */
const MOST_BETWEEN = 40;

/**
 * Returns what each figure of a text says in addition to its amount. The cost is linear in the number of figures.
 * @param quantities the quantities of the text, in order
 * @param year the year of the report, which dates 上年 and 三月
 * @param ahead the coming year that the section plans (see `yearsAhead`)
 * @param now the year in which the report is told (see `toldIn`), which dates 去年 and 今年
 */
export function claimsOf(
  printed: string,
  quantities: readonly Quantity[],
  language: Language,
  year: number | null,
  ahead: number | null = null,
  now: number | null = year,
): Claim[] {
  if (ahead === null) return claimsIn(printed, quantities, language, { year, now });
  // A plan without a time speaks of the coming year. 上年 is then the report's year.
  return claimsIn(printed, quantities, language, { year: ahead, now: ahead }).map((claim) => ({
    ...claim,
    period: claim.period === String(year) ? null : (claim.period ?? String(ahead)),
  }));
}

/** The year of the report, and the year in which it is told. */
type Years = Pick<Around, 'year' | 'now'>;

function claimsIn(
  asPrinted: string,
  asFound: readonly Quantity[],
  language: Language,
  years: Years,
): Claim[] {
  const { year } = years;
  const spoken = languageOf(asPrinted, language);
  const reader = READERS[spoken];
  const { text: printed, figures: quantities } = withoutSpacing(asPrinted, asFound, spoken);
  const text = reader.plain(printed);
  const claims: Claim[] = [];
  let moved: Change = 'none';
  quantities.forEach((figure, at) => {
    const before = quantities[at - 1];
    const around = aroundOf(text, figure, spoken, years);
    const own = claimOf(reader, around);
    const last = claims.at(-1);
    const joint = before ? text.slice(before.end, figure.start) : '';
    const isJoined = last && before && areJoined(reader, text, { before, figure, joint, around });
    const went = carried(moved, own.change, reader.moved, { joint, after: around.after });
    moved = went.moved;
    claims.push(
      isJoined && own.change === 'none'
        ? {
            ...{ ...own, change: last.change, basis: own.basis ?? last.basis },
            // 2024年营收、利润3.2、0.4亿元: the time before a row of numbers is that of all.
            period: own.period ?? (IN_ROW.test(joint) ? last.period : null),
          }
        : {
            ...own,
            change: went.change,
            period: own.period ?? (spoken === 'zh' ? periodOfChange(reader, last, joint) : null),
          },
    );
  });
  addGoals(reader, text, quantities, claims);
  reader.yearsOf?.(text, quantities).forEach((own, at) => {
    if (own) claims[at] = { ...claims[at]!, period: own === String(year) ? null : own };
  });
  return claims;
}

/** 去年收入增加2.5%，至235亿元: the result of a change is of its time. */
const periodOfChange = (reader: ClaimReader, last: Claim | undefined, joint: string) =>
  last && /By$/.test(last.change) && reader.moved.isResult(joint) ? last.period : null;

interface Pair {
  before: Quantity;
  figure: Quantity;
  joint: string;
  around: Around;
}

/** Whether one verb states the change of two neighbouring figures. */
const areJoined = (
  reader: ClaimReader,
  text: string,
  { before, figure, joint, around }: Pair,
): boolean =>
  joint.length < 8 &&
  reader.joins.test(joint) &&
  !reader.restarts?.test(around.after) &&
  (before.unit === figure.unit ||
    (isRate(before) && isRate(figure)) ||
    APART.test(text.slice(Math.max(0, before.start - SHORT), before.start)));

/** 分别增加15站、17公里: the change before the first figure is that of both. */
const APART = /分别[增减升降提扩缩上下][^,]{0,4}$/;
const SHORT = 12;

/** 分别上升48%及2.5倍: rates of growth in two units state one change. */
const isRate = ({ unit }: Quantity): boolean =>
  ['percent', 'percentagePoint', 'multiple'].includes(unit);

const claimOf = (reader: ClaimReader, around: Around): Claim => ({
  change: reader.changeOf(around),
  basis: reader.basisOf(around),
  period: reader.periodOf(around),
  status: reader.statusOf(around),
  target: null,
  baseline: null,
});

/**
 * Adds targets and baselines: of two neighbouring figures in one unit, one may be the aim or the earlier value of the
 * other.
 */
function addGoals(
  reader: ClaimReader,
  text: string,
  quantities: readonly Quantity[],
  claims: readonly Claim[],
): void {
  quantities.slice(1).forEach((second, at) => {
    const first = quantities[at]!;
    const joint = text.slice(first.end, second.start);
    if (first.unit !== second.unit || joint.length > MOST_BETWEEN || SENTENCE_END.test(joint))
      return;
    const clause = text
      .slice(Math.max(0, first.start - BEFORE), first.start)
      .split(CLAUSE_END)
      .at(-1)!;
    const goal = reader.goalOf({ clause, joint });
    if (goal?.of === 'first') claims[at]![goal.field] = second.value;
    if (goal?.of === 'second') claims[at + 1]![goal.field] = first.value;
  });
}

const SENTENCE_END = /[。;!?；！？\n]/;
const CLAUSE_END = /(?<!\d),|,(?!\d)|[。;!?；！？\n()]/;

const ENDS = {
  zh: {
    stretch: /[。!?！？\n]/,
    sentence: /[。;!?；！？\n]/,
    clause: /(?<!\d),|,(?!\d)|[:。;!?；！？\n()]/,
  },
  en: { stretch: /[.!?\n] /, sentence: /[.;!?\n] /, clause: /(?<!\d),|,(?!\d)|[;:()]|\. / },
};

/** A window that begins within a clause loses that clause: its first words, such as 比 before a time, are not there. */
function windowBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const isCut = start > BEFORE && !CUT_AT.test(text.charAt(start - BEFORE - 1));
  return isCut ? before.replace(CUT_CLAUSE, '') : before;
}
const CUT_AT = /[,，。;；!?！？\n]/;
const CUT_CLAUSE = /^(?:(?!\. )[^,，。;；!?！？\n]){0,60}(?:[,，。;；!?！？\n]|\. )/;

function aroundOf(text: string, figure: Quantity, language: Language, years: Years): Around {
  const before = windowBefore(text, figure.start);
  const { stretch, sentence, clause } = ENDS[language];
  return {
    figure,
    ...years,
    stretch: before.split(stretch).at(-1)!,
    sentence: before.split(sentence).at(-1)!,
    clause: before.split(clause).at(-1)!,
    after: text.slice(figure.end, figure.end + AFTER),
  };
}
