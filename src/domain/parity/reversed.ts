import { isCount } from '../quantity';
import type { Changes } from './claim/change';
import type { Match } from './match';
import type { Figure } from './reading';

/**
 * Whether the two languages usually give two such figures in different order, so that their order alone does not show an
 * exchange.
 */
export const mayStandReversed = (first: Match, second: Match): boolean =>
  areCountedApart(first.source, second.source) ||
  isCompared(first, second) ||
  isPartAndWhole(first, second) ||
  isCauseFirst(first, second) ||
  areEndsOfRange(first, second);

/** 五个地区 and 9部升降机: different measure words mean different things, and English may name either first. */
const areCountedApart = (one: Figure, other: Figure): boolean =>
  one.unit === 'item' && other.unit === 'item' && one.text.at(-1) !== other.text.at(-1);

/** English may give the later state first, and what it is compared with after it. */
const isCompared = ({ target }: Match, { target: other }: Match): boolean =>
  /\b(?:compared (?:with|to)|against|versus|instead of|rather than|(?:up|down) from)\b/.test(
    textBetween(target, other),
  );

/** One figure counts a part of what the other counts, and English may name either first. */
const isPartAndWhole = (first: Match, second: Match): boolean =>
  isPartOf(first, second) || isOfWhole(first, second) || isOneInSome(first, second);

/** 四次出动中有三次 as `three launches in four`: English names the part of a fraction first, Chinese the whole. */
function isOneInSome(first: Match, second: Match): boolean {
  const [part, whole] = inOrderOf(first.target, second.target);
  return (
    (whole.value ?? 0) > (part.value ?? 0) &&
    /^ (?:[a-z]+ ){0,3}(?:in|out of) (?:every |each )?$/.test(textBetween(part, whole)) &&
    /[中里裡]|[有占佔]/.test(textBetween(first.source, second.source))
  );
}

/** 50宗个案中，18宗 as `18 (36%) of the 50 cases`: English names the part first. */
function isOfWhole(first: Match, second: Match): boolean {
  const [part, whole] = inOrderOf(first.target, second.target);
  return (
    (whole.value ?? 0) > (part.value ?? 0) &&
    (/^ ?(?:\([^)]{1,12}\) )?(?:out )?of (?:the |our |its |their |his |her |my |your |all )?(?:last |past |first |latest )?$/.test(
      textBetween(part, whole),
    ) ||
      // 3000场联赛中，赢得了其中的1489场 as `1,489, drawn 834 and lost 677 of its 3,000 matches`
      (/其中/.test(textBetween(first.source, second.source)) &&
        /\bof (?:the |our |its |their |all )$/.test(textBetween(part, whole))))
  );
}

/** 256支代表队的近3600名球员 as `3,600 athletes from 256 teams`: English names the owner after what it owns. */
export const isOwned = ({ source, target }: Match, { source: next, target: other }: Match) =>
  OWNS_ZH.test(textBetween(source, next)) &&
  target.start > other.start &&
  OWNED_EN.test(textBetween(target, other));

/** 256支代表队的3600名球员 as `256 athletes from 3,600 teams`: the nouns stand as English has them, and not the numbers. */
export const isOwnerExchanged = (
  { source, target }: Match,
  { source: next, target: other }: Match,
): boolean =>
  isCount(source.unit) &&
  isCount(next.unit) &&
  OWNS_ZH.test(textBetween(source, next)) &&
  target.start < other.start &&
  OF_OWNER_EN.test(textBetween(target, other));

/** 支代表队的, 个国家的种质: what is owned may stand between the two numbers. */
const OWNS_ZH = /^[^，。；、\d]{1,12}的[^，。；、\d的]{0,4}$/;
const OWNED_EN = /^ (?:[a-z-]+ ){0,4}(?:from|of|in|at|by|for|across) (?:the |all |our |its )?$/;
const OF_OWNER_EN = /^ (?:[a-z-]+ ){0,4}(?:from|across) (?:the |all |our |its )?$/;

/** 新增19家，总数达73家 as `73 firms, 19 of which are new`: English names the whole first. */
function isPartOf(first: Match, second: Match): boolean {
  const [whole, part] = inOrderOf(first.target, second.target);
  return (
    /^[^.;]{0,24}\bof (?:which|whom|them|these|those)\b/.test(
      part.passage.text.slice(part.end, part.end + FAR),
    ) && (whole.value ?? 0) > (part.value ?? 0)
  );
}

const FAR = 40;
const inOrderOf = (one: Figure, other: Figure): [Figure, Figure] =>
  one.start < other.start ? [one, other] : [other, one];

/** 原因是, 由于: Chinese gives a reason after what it explains. English often gives it before. */
const isCauseFirst = ({ source, target }: Match, { source: next, target: other }: Match): boolean =>
  /原因是|[由因][于於為为]|得益[于於]|因/.test(source.passage.text.slice(source.end, next.start)) &&
  /\b(?:[Aa]s|[Bb]ecause|[Dd]ue to|[Oo]wing to|[Tt]hanks to|[Ss]ince|[Aa]fter|[Ww]ith|[Hh]aving|so|therefore)\b/.test(
    target.passage.text.slice(
      Math.max(0, Math.min(target.start, other.start) - FAR),
      Math.max(target.start, other.start),
    ),
  );

/** 占58%，增长9.6%: only one of the two is said to have changed, and English says the same of the same two. */
export const haveOwnChanges = ([said, says]: Changes, [saidOther, saysOther]: Changes): boolean =>
  said.direction === says.direction &&
  saidOther.direction === saysOther.direction &&
  said.direction !== saidOther.direction;

/** 首次过亿元，达到1.07亿元: only one of the two is a bound, and English says so of the same one. */
export const haveOwnBounds = ({ source, target }: Match, { source: next, target: other }: Match) =>
  source.qualifier === target.qualifier &&
  next.qualifier === other.qualifier &&
  source.qualifier !== next.qualifier;

/**
 * 立案38起，7人被追究 as `38 cases … Seven people`: the two count different things, and one of them stands with its own noun. If
 * only the numbers were exchanged, neither would.
 */
export const haveOwnUnits = ({ source, target }: Match, { source: next, target: other }: Match) =>
  source.unit !== next.unit &&
  [
    [source, target],
    [next, other],
  ].some(([from, to]) => from!.unit === to!.unit && from!.unit !== 'item');

/** 增至46.8万个，增加1.26万个 as `rose by 12,600 to 468,000`: each keeps the word that tells the change from the new amount. */
export const isByAndTo = (
  { source, target }: Match,
  { source: next, target: other }: Match,
): boolean =>
  /(?:[至到达]|为)[了约近]?$/.test(textBefore(source)) &&
  !/[至到达]$/.test(textBefore(next)) &&
  /\b(?:to|at|reach\w*|total\w*) (?:about |some |over |nearly )?$/.test(textBefore(target)) &&
  /\bby (?:about |some |over |nearly )?$/.test(textBefore(other));
const textBefore = ({ passage, start }: Figure) =>
  passage.text.slice(Math.max(0, start - FAR), start);

/** 上限12%，下限5% as `from 5 to 12 percent`: English gives the lower end of a range first. */
const areEndsOfRange = ({ source, target }: Match, { source: next, target: other }: Match) =>
  /[上下]限|最[高低多少大小]/.test(
    source.passage.text.slice(Math.max(0, source.start - FAR_ZH), next.end),
  ) &&
  (target.value ?? 0) > (other.value ?? 0) &&
  /^ (?:to|and) $/.test(textBetween(target, other));
const FAR_ZH = 10;

/** Returns the text between two figures of a passage, in whatever order they stand. */
export const textBetween = (one: Figure, other: Figure): string =>
  one.passage.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
