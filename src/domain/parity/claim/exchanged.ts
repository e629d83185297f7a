import { matchesOf } from '../../matches';
import { remembered } from '../../remembered';
import type { Language } from '../../quantity';
import type { Member } from './groups';

/** A thing of the source, and the other thing that replaces it in the target. */
export interface Exchange {
  expected: string;
  actual: { text: string; index: number };
  /** True if the target has no trace of the first thing, and nothing in the source can have become the second. */
  isWhole: boolean;
  /** True if the source names no other thing of the group here. */
  isStrange?: boolean;
}

/** The texts to search: `source` and `target` for sure words, the near ones also for words that may name a thing. */
export interface Texts {
  source: string;
  target: string;
  nearSource: string;
  nearTarget: string;
}

/**
 * Finds a member that the source names more often than the target, and another member that the target names instead.
 * The source names that one less often. Sure words must be in the texts themselves; words that may name a member may be
 * near them.
 */
export function exchangedIn(group: readonly Member[], texts: Texts): Exchange | null {
  if (!anyZh(group).test(texts.source)) return null;
  const named = group.filter(({ zh }) => zh.test(texts.source));
  const lost = named.find((member) => isFewer(group, member, texts));
  if (!lost) return null;
  const added = group.find((member) => member !== lost && isMore(group, member, texts));
  const found = added && lastOf(added.en, texts.target);
  if (!found) return null;
  return {
    expected: lost.zh.exec(texts.source)?.[0] ?? '',
    actual: { text: found[0], index: found.index },
    isWhole:
      saidEn(group, lost, texts.nearTarget) === 0 && saidZh(group, added, texts.nearSource) === 0,
  };
}

/**
 * Finds the same by sure words alone, where other words may stand for the first thing: visits of patients became visits
 * of nurses. Nothing in the near source can have become the second thing.
 */
export function halfExchangedIn(group: readonly Member[], texts: Texts): Exchange | null {
  const { source, target, nearSource } = texts;
  if (!anyZh(group).test(source)) return null;
  const lost = group.find(({ zh, en }) => times(zh, source) > times(en, target));
  if (!lost) return null;
  const added = group.find(
    ({ zh, en, near }) => en.test(target) && !zh.test(nearSource) && !near?.zh?.test(nearSource),
  );
  const found = added && lastOf(added.en, target);
  if (!found || isInName(target, found.index)) return null;
  return {
    expected: lost.zh.exec(source)?.[0] ?? '',
    actual: { text: found[0], index: found.index },
    isWhole: false,
  };
}

/**
 * Returns the words of a target that surely name a member without cause: nothing in the near source can have become it,
 * and `isNamed` does not find it anywhere else.
 */
export function unexplainedIn(
  group: readonly Member[],
  { target, nearSource }: Pick<Texts, 'target' | 'nearSource'>,
  isNamed: (member: Member) => boolean,
): Exchange['actual'] | null {
  const strange = group.find(
    (member) =>
      member.isFirm &&
      member.en.test(target) &&
      !isNamed(member) &&
      saidZh(group, member, nearSource) === 0,
  );
  const found = strange && lastOf(strange.en, target);
  return found && !isInName(target, found.index) ? { text: found[0], index: found.index } : null;
}

/**
 * Finds a place of the target that nothing in the whole source hints at: the United Kingdom, and no 英 anywhere. It stands
 * for another place of the sentence, if the target does not name that one.
 */
export function strangePlaceIn(
  group: readonly Member[],
  { source, target }: Pick<Texts, 'source' | 'target'>,
  isHinted: (member: Member) => boolean,
): Exchange | null {
  const strange = group.find((member) => member.en.test(target) && !isHinted(member));
  const found = strange && matchesOf(target, everywhere(strange.en)).find(isPlaceAlone);
  if (!found) return null;
  const lost = group.find(({ zh, en }) => zh.test(source) && !en.test(target));
  return {
    expected: lost?.zh.exec(source)?.[0] ?? source.slice(0, LONGEST_SHOWN),
    actual: { text: found[0], index: found.index },
    isWhole: lost !== undefined,
    isStrange: lost === undefined,
  };
}

/** How many characters of a sentence a finding shows. */
const LONGEST_SHOWN = 24;

/** Georgia O'Keeffe, Paris Hilton, University of Georgia: a name among other names may be no place. */
const isPlaceAlone = ({ 0: name, index, input = '' }: RegExpMatchArray): boolean =>
  /^[A-Z]/.test(name) &&
  !/(?:[A-Z][a-z]+|\bof|\b[A-Z]\.|-) $/.test(input.slice(Math.max(0, (index ?? 0) - 20), index)) &&
  !/^[a-z]* [A-Z]/.test(input.slice((index ?? 0) + name.length, (index ?? 0) + name.length + 20));

/** Rice University: a capitalised word among capitalised words is part of a name. */
const isInName = (text: string, at: number): boolean =>
  /^[A-Z][a-z]+ (?:[A-Z]|of [A-Z])/.test(text.slice(at, at + 40)) &&
  /[a-z,] (?:the )?$/.test(text.slice(Math.max(0, at - 6), at));

/**
 * Returns the word of a target that names another member than the source may mean; null if there is none. It is sure if
 * the source names its own member by a word for nothing else: 件 and 人次 may count many things.
 */
export function otherThan(
  group: readonly Member[],
  source: string,
  target: string,
  nearSource: string,
): { actual: string; isSure: boolean } | null {
  const meant = group.filter((member) => saidZh(group, member, source) > 0);
  if (meant.length === 0 || meant.some(({ en, near }) => en.test(target) || near?.en?.test(target)))
    return null;
  const other = group.find(
    (member) => member.en.test(target) && saidZh(group, member, nearSource) === 0,
  );
  const actual = other?.en.exec(target)?.[0];
  return actual ? { actual, isSure: meant.some(({ zh }) => zh.test(source)) } : null;
}

/** Whether the target names a member less often than the source, so that some of it was lost. */
const isFewer = (group: readonly Member[], member: Member, { source, nearTarget }: Texts) =>
  times(member.zh, source) > saidEn(group, member, nearTarget);

/** Whether the target names a member, and more often than words of the source can have become it. */
const isMore = (group: readonly Member[], member: Member, { target, ...near }: Texts): boolean =>
  member.en.test(target) &&
  times(member.en, near.nearTarget) > saidZh(group, member, near.nearSource);

/**
 * Counts how often a text names a member, surely or perhaps. A word that surely names another member does not count: 教师
 * is no 医师.
 */
const saidEn = (group: readonly Member[], { en, near }: Member, text: string): number =>
  times(en, text) + (near?.en ? times(near.en, without(group, 'en', text)) : 0);
const saidZh = (group: readonly Member[], { zh, near }: Member, text: string): number =>
  times(zh, text) + (near?.zh ? times(near.zh, without(group, 'zh', text)) : 0);

const ownEn = remembered((group: readonly Member[]) => anyOf(group.map(({ en }) => en)));
const ownZh = remembered((group: readonly Member[]) => anyOf(group.map(({ zh }) => zh)));
/** A pattern that finds any member. For a long group one search is faster than many. */
const anyZh = remembered(
  (group: readonly Member[]) => new RegExp(group.map(({ zh }) => `(?:${zh.source})`).join('|')),
);
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'gi');

const OWN: Record<Language, typeof ownEn> = { zh: ownZh, en: ownEn };

/** Returns a text without the words that surely name members of a group. */
const without = (group: readonly Member[], side: Language, text: string): string =>
  text.replace(OWN[side](group), ' | ');

/** Returns a pattern that finds every match. The patterns of the groups find only the first. */
const everywhere = remembered((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`));

const times = (pattern: RegExp, text: string): number =>
  matchesOf(text, everywhere(pattern)).length;

const lastOf = (pattern: RegExp, text: string) => matchesOf(text, everywhere(pattern)).at(-1);
