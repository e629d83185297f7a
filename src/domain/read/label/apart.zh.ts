import type { Quantity } from '../../quantity';
import { IN_ROW } from '../../quantity/row.zh';
import { REACH, SENTENCE, TAIL } from './around.zh';
import { rateWord, isGrowth } from './growth.zh';
import { WORDS } from './noun.zh';
import { withoutDoer } from './doer.zh';
import { trimmed } from './trimmed.zh';
import { withoutTimes } from './when.zh';

const JOINT = /、|(?<=[\u4e00-\u9fff]{2})(?:以及|和|与|及(?![格时]))(?=[\u4e00-\u9fff]{2})/;
/** “食肆及娱乐”和“旅游事务”: a joint within the marks belongs to the name. */
const QUOTED = /“[^“”]{1,20}”/g;
const JOINTS = /[、和与及]/;
const MOST = 6;

/**
 * Returns the names in a list to which 分别 gives one figure each. 城镇、农村居民人均可支配收入 are two names, and the end of the
 * last one belongs to all. Null if the phrase does not list `count` names: 3月、4月、5月交易额 leaves `、、交易额`.
 */
export function listed(phrase: string, count: number): string[] | null {
  const quoted = phrase.match(QUOTED) ?? [];
  if (quoted.length === count && phrase.replace(QUOTED, '').split(JOINTS).join('') === '')
    return quoted.map((name) => name.slice(1, -1));
  const parts = phrase.split(JOINT);
  if (count < 2 || count > MOST || parts.length !== count || parts.includes('')) return null;
  const last = parts.at(-1)!;
  return parts.map((part, at) => (at === count - 1 ? last : completed(part, last)));
}

/**
 * Completes a name with the end of the last one: 城镇 before 农村居民人均可支配收入 is 城镇居民人均可支配收入. 优良率 before 达标率 is already
 * complete. The same end tells where the names differ: 昼间 before 夜间达标率 is 昼间达标率.
 */
function completed(part: string, last: string): string {
  if (part.at(-1) === last.at(-1) || MEASURE.test(part)) return part;
  const quoted = last.lastIndexOf('”');
  if (quoted > 0) return withEnd(part, last.slice(quoted + 1));
  const starts = [...WORDS.segment(last)].map(({ index }) => index);
  const like = starts.find((at) => at > 1 && last[at - 1] === part.at(-1));
  if (like !== undefined) return part + last.slice(like);
  const [own, first] = [[...WORDS.segment(part)].at(-1)!.segment, last.slice(0, starts[1])];
  if (own.length === first.length && MEASURES.test(last)) return part + last.slice(first.length);
  if (last.length <= part.length + 1) return part;
  return starts.includes(part.length) ? part + last.slice(part.length) : part;
}

/** Adds the end of the last name, without what the name has already: 暴力案件、“两抢”案件破案率. */
function withEnd(part: string, end: string): string {
  let shared = Math.min(part.length, end.length);
  while (shared > 0 && !part.endsWith(end.slice(0, shared))) shared -= 1;
  return part + end.slice(shared);
}

/** 收案数、结案数及结案率: each name has its own measure. */
const MEASURE = /[\u4e00-\u9fff]{2}(?:[数率量额]|面积|收入|支出|利润)$/;

/** 七年级语文、数学、英语及格率: the measure at the end belongs to all. */
const MEASURES = /(?:率|量|额|值|面积|占比|人数|收入|支出|成本|水平|余额|指数)$/;

const APART = /分别/;
/** 警情、损失数同比下降24.8%、39.1% */
const COMPARED = /[\u4e00-\u9fff]、[\u4e00-\u9fff]{2,12}(?:同比|环比)[\u4e00-\u9fff]{2}$/;
const CHANGE = '增长|增加|上升|提高|提升|上涨|下降|减少|降低|下滑|回落|缩短';
const JOINED = new RegExp(`^[、,]?(?:和|与|及|以及|、)?(?:${CHANGE})?$`);
/** 分别下降3.1%和增长5.6% */
const OWN_CHANGE = new RegExp(`(?:${CHANGE})$`);

/**
 * Returns the names that 分别 gives to several figures, by the number of the figure. The names come from a list before
 * it, or from earlier figures.
 */
export function distributed(text: string, figures: readonly Quantity[]) {
  const groups = new Map<number, Group>();
  figures.forEach((figure, at) => {
    if (groups.has(at)) return;
    const from = Math.max(figures[at - 1]?.end ?? 0, figure.start - REACH);
    const ahead = text.slice(from, figure.start);
    const clause = ahead.split(SENTENCE).at(-1)!;
    // 营收、净利润63.54、3.22亿元: without 分别, only such a row gives each name a figure.
    const count = countOf(
      text,
      figures,
      at,
      APART.test(clause) || COMPARED.test(clause) ? JOINED : IN_ROW,
    );
    for (let nth = at; nth < at + count; nth += 1)
      groups.set(nth, { first: at, count, clause, ahead });
  });
  return {
    of: (at: number, labels: readonly string[]): string | undefined => {
      const group = groups.get(at);
      if (!group || group.count < 2) return undefined;
      const said = text.slice(figures[at - 1]?.end ?? 0, figures[at]!.start);
      const own = at > group.first ? OWN_CHANGE.exec(said)?.[0] : undefined;
      const earlier = figures.slice(Math.max(0, group.first - group.count), group.first);
      return nameOf(group, { at, labels, figure: figures[group.first]!, own, earlier });
    },
  };
}

/** Returns how many figures follow each other directly, beginning with `first`. */
function countOf(
  text: string,
  figures: readonly Quantity[],
  first: number,
  joined: RegExp,
): number {
  let last = first;
  while (last + 1 < figures.length && last - first < MOST) {
    if (!joined.test(text.slice(figures[last]!.end, figures[last + 1]!.start))) break;
    last += 1;
  }
  return last - first + 1;
}

/** A group of figures that follow each other: the number of the first, how many, and the words before them. */
interface Group {
  first: number;
  count: number;
  clause: string;
  /** The words before the group in its sentence, with other figures. */
  ahead: string;
}

interface Asked {
  at: number;
  labels: readonly string[];
  figure: Quantity;
  /** The change that this figure states itself: 分别下降3.1%和增长5.6%. */
  own: string | undefined;
  /** The figures before the group, as many as it has. */
  earlier: readonly Quantity[];
}

/** 3个城市依次是甲、乙和丙，分别为: the clause before lists the names. */
const IN_TURN = /(?:依次|分别|依序|其次)[是为]([^,是为]+)$|以([^,以]+?)(?:的|为)?最[多高]$/;
/** 减少最多为永和区，其次为瑞芳区及三重区，分别减少: the first one stands in the clause before. */
const FIRST = /最[多少高低大小][的者]?[是为]([^,是为]+),[^,]*,[^,]*$/;

function nameOf(
  group: Group,
  { at, labels, figure, own: change, earlier }: Asked,
): string | undefined {
  const [before = '', own = ''] = ['', ...group.clause.split(/(?<!\d),|,(?!\d)/)].slice(-2);
  const isApart = APART.test(own);
  const [subject = '', after = ''] = own.split(APART);
  const rest = isApart ? after : own;
  const rate = isGrowth(figure, rest) ? rateWord(change ?? rest) : '';
  const named = withoutDoer(withoutTimes(subject))
    .replace(/(?:同比|环比|(?<![同环相])[较比][^,]{1,6}|[与和同](?:19|20)\d\d年(?:同期)?相比)$/, '')
    .replace(/^全[市县区省国镇乡](?=[\u4e00-\u9fff]{2})/, '')
    .replace(TAIL, '')
    // 年减三十四%及五十%
    .replace(/^(?:[年月季]|按[年季月])[增减升降跌涨]$/, '');
  const said = { named, rate, isApart };
  return (
    inTurnOf(said, { before, first: FIRST.exec(group.ahead)?.[1] }, group.count)?.[
      at - group.first
    ] ??
    inList({ ...said, rest }, group.count)?.[at - group.first] ??
    ofEarlier(said, group, areAlike(said, figure, earlier) ? labels : [])?.[at - group.first]
  );
}

/** Returns the names that the clause before lists, if the own clause names nothing. */
const inTurnOf = (
  { named, isApart }: Said,
  { before, first }: { before: string; first: string | undefined },
  count: number,
): string[] | null => {
  if (named !== '' || !isApart) return null;
  const others = IN_TURN.exec(before)?.slice(1).find(Boolean) ?? '';
  return listed(others, count) ?? (first && others ? listed(`${first}、${others}`, count) : null);
};

/** Levels of other things are in other units: 污染395天，浓度最低的3个城市分别为47、55. */
const areAlike = ({ named, rate }: Said, { unit }: Quantity, earlier: readonly Quantity[]) =>
  rate !== '' || BARE_RATE.test(named) || earlier.every((figure) => figure.unit === unit);

/** What the words before a group say: the list or subject, the words after 分别, the word for a growth. */
interface Said {
  named: string;
  rate: string;
  isApart: boolean;
}

/** Names from a list: 甲、乙两院分别实现营收, 分别实现营收、净利润, 营收、净利润. */
function inList({ named, rest, rate, isApart }: Said & { rest: string }, count: number) {
  const names = listed(named, count);
  if (names && !isApart) return names.map((name) => `${trimmed(name)}${rate}`);
  const done = trimmed(rest.replace(TAIL, '')).replace(/^[只仅各约]?占$/, '占比');
  if (names) return names.map((name) => `${name}${rate || done}`);
  return isApart ? listed(done, count) : null;
}

/** Names of the figures before, one for each: 营收、利润3亿元、0.4亿元，增速分别为4%、5%. */
function ofEarlier(
  { named, rate, isApart }: Said,
  { first, count }: Group,
  labels: readonly string[],
) {
  const bare = BARE_RATE.exec(named)?.[0] ?? rate;
  if ((named !== '' && named !== bare) || !(isApart || rate)) return null;
  const earlier = labels.slice(Math.max(0, first - count), first);
  if (earlier.length !== count || new Set(earlier).size !== count) return null;
  return earlier.map((label) => `${label.replace(/[增降]幅$/, '')}${bare.replace('增速', '增幅')}`);
}

const BARE_RATE = /^(?:增速|增幅|降幅)$/;
