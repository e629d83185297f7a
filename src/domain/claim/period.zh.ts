import { UNITS } from '../quantity';
import type { Around } from './claim';
import { ifKnown, UNKNOWN_YEAR } from './known-years';
import { FORMS } from './period-forms.zh';
import { baseOf, BEGINS, yearBefore, type Base } from './year-before.zh';

const FORM = new RegExp(
  FORMS.map(([form], index) => `(?<f${index}>${unnamed(form)})`).join('|'),
  'g',
);
const SINGLE = FORMS.map(([form]) => new RegExp(`^(?:${form})`));

/** Makes the groups of a form non-capturing, for the one pattern that combines all forms. */
function unnamed(form: string): string {
  return form.replace(/\((?!\?)/g, '(?:');
}

/** 均为近10年平均破案率的1.65倍: the time belongs to the base of the multiple. */
const OF_AVERAGE =
  /(?:^|[,;])(?:约|已)?(?:为|是|相当于)(?:19|20)\d\d年[^,]{2,24}的$|(?:为|是|相当于)(?:近|过去|前)[^,]{1,6}年[^,]{2,12}的$/;

interface Mention {
  period: string | null;
  start: number;
  end: number;
  /** Whether the time applies to its own clause only: 上年120户. */
  own: boolean;
}

/** Words around a time that is only compared with: 比上年, 较2020年. */
const COMPARED_BEFORE = /(?:比|较|同|与|和|超过?|高于|低于|相当于)(?:了|对|上期|前期)?$/;
const COMPARED_AFTER = /^(?:的?(?:同期|水平)?相比|比)/;
/** 是去年的3倍, 相当于上年的80%: the time belongs to the base of the multiple or share. */
const BASE = /^的(?:约|近|超过?)?$/;

/**
 * Returns the time that a figure speaks of: the last one named before it in its clause, or else one that begins the
 * sentence.
 */
export function periodZh({ year, now, ...around }: Around): string | null {
  if (!/[年月季五]|截/.test(around.stretch)) return null;
  const known = year ?? UNKNOWN_YEAR;
  return ifKnown(named({ ...around, year: known, now: now ?? known }));
}

function named(around: Around & Years): string | null {
  const { stretch, clause, year, now, figure, after } = around;
  const isShare = ['proportion', 'factor'].includes(UNITS[figure.unit].dimension);
  const isStart = isShare && MOVES.test(after);
  const mentions = mentionsIn(stretch, { year, now }, isShare && !isStart).filter(
    ({ start, end }) =>
      !(
        isShare &&
        BASE.test(stretch.slice(end)) &&
        !(isStart ? FROM_OR_THAN : /[由从自至到]$/).test(stretch.slice(0, start))
      ),
  );
  if (isShare && UNITS[figure.unit].dimension === 'factor' && OF_AVERAGE.test(clause)) return null;
  const valueOf = !isShare && compared(stretch, { year, now });
  if (valueOf) return valueOf;
  const from = stretch.length - clause.length;
  const near = mentions
    .filter(
      ({ start, end, own }) => start >= from && !(own && OTHER_FIGURE.test(stretch.slice(end))),
    )
    .at(-1);
  if (near) return near.period;
  return mentions.filter((mention) => isHead(mention, around)).at(-1)?.period ?? null;
}

/** 较2021年上升6.7%（即29,157宗）: the value of the time that is compared with. Null for any other figure. */
function compared(stretch: string, years: Years): string | null {
  const [, words = ''] = VALUE_OF.exec(stretch) ?? [];
  return (words && mentionsIn(`${words}(`, years, false).at(-1)?.period) || null;
}
const VALUE_OF =
  /[较比与和同]([^,，。;；()]{2,14}?年(?:同期)?)(?:相比)?(?:[\u4e00-\u9fff]{0,4}[升跌增减降涨][\u4e00-\u9fff]{0,2}[\d.]{1,6}%)?\((?:即|亦即)(?:约|近)?$/;

/** Whether a time before the clause of a figure applies to it as well. */
function isHead({ start, end, own, period }: Mention, around: Around): boolean {
  const { stretch, sentence, clause, year } = around;
  const [before, after] = [stretch.slice(0, start), stretch.slice(end)];
  if (start >= stretch.length - clause.length) return false;
  const from = stretch.length - sentence.length;
  // The time begins the sentence of its own, which a semicolon may end: 五年来办案90件；其中，2022年20件；
  const begins = BEGINS.test(start < from ? before.split(/[;；]/).at(-1)! : before.slice(from));
  if (/^的/.test(after)) return false;
  const isOfYear = /^[,，]/.test(after) || !COMPARES.test(clause);
  if (LAST_YEAR.test(stretch.slice(start, end)) && !isOfYear) return false;
  if (begins && isCarried(after, clause)) return true;
  if (start < from && !BEGINS.test(before)) return false;
  return !own || /^[,，]|^:$/.test(after) || isAhead(before, period, year!);
}

/** 去年同期收案208件，结案36件，上升7%: a change against last year is one of this year. */
const LAST_YEAR = /^[去上](?!半)/;
/** 去年我市PM2.5年均浓度为: the digits of a name are no figure. */
const OTHER_FIGURE = /(?<![A-Za-z\d.])\d/;
const COMPARES = /[增升涨降减跌]|同比|环比|[比较][上去前]/;

/** 2012年建馆，现有藏品3万件: such a clause speaks of today. */
const TODAY = /累计|至今|迄今|目前|如今|现[有共建已]|今年|[增升发]展?至|增长到/;
/**
 * 2012年机构数为3069个，藏品2318万件: the year has a figure in its own clause, so it dates those that follow. 2012年建馆，藏品3万件 says when
 * something began.
 */
const isCarried = (after: string, clause: string): boolean =>
  /^(?!开始|起|以来)[^,;:]*\d/.test(after) && !/^[^,;:]*以来/.test(after) && !TODAY.test(clause);

/** 较去年的64.3%上升3.5个百分点: the share of that year, not a share of it. */
const MOVES =
  /^(?:上升|提高|提升|下降|降低|增加|减少|增长|上涨|回升|回落|扩大|缩小|[高低]$|[高低][,。;、]|[为是][高低])/;
const FROM_OR_THAN = /[由从自比较]$/;

/** 2026年力争接待120人次，增长5%: a coming year that begins a sentence applies to the whole sentence. */
const isAhead = (before: string, period: string | null, year: number): boolean =>
  /^\s*$/.test(before) && /^\d{4}$/.test(period ?? '') && Number(period) > year;

/** 较去年同期的35件, 比上年120户: this figure is the value that is compared with, so that time is its own. */
const ITSELF = /^的?(?:约|近|超过?)?$/;

/** Returns the time that one of the forms names, and whether it applies to its own clause only. */
function resolved(found: string, groups: Record<string, string>, { year, now }: Years) {
  const name = Object.keys(groups).find((one) => groups[one]);
  const form = Number(name?.slice(1));
  const [, resolve, own = false] = FORMS[form]!;
  const parts = SINGLE[form]!.exec(found)?.slice(1) ?? [];
  return { said: resolve(year, parts as string[], now), own };
}

/** The year of the report, and the year in which it is told. */
type Years = Record<'year' | 'now', number>;

function mentionsIn(sentence: string, years: Years, isShare: boolean): Mention[] {
  let base: Base | null = null;
  return [...sentence.matchAll(FORM)].flatMap(({ 0: found, index, groups = {} }) => {
    const before = sentence.slice(Math.max(0, index - 4), index);
    const rest = sentence.slice(index + found.length);
    const after = rest.slice(0, 6);
    const isItself = rest === '(' || (!isShare && ITSELF.test(rest));
    if (!isItself && (COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after))) return [];
    const { said, own } = resolved(found, groups, years);
    const period = (base && yearBefore(found, before, base)) ?? said;
    base = baseOf(said, sentence, { start: index, end: index + found.length }) ?? base;
    return [
      {
        period: period === String(years.year) ? null : period,
        start: index,
        end: index + found.length,
        own,
      },
    ];
  });
}
