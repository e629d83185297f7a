import { matchesOf } from '../../matches';
import { remembered } from '../../remembered';
import type { Language } from '../../quantity';
import type { Member } from './groups';

/** One thing of the source, and the other one that the target has instead. */
export interface Exchange {
  expected: string;
  actual: { text: string; index: number };
  /** Nothing of the one is left in the target, and nothing in the source can have become the other. */
  isWhole: boolean;
}

/** Where each language is searched: surely here, or anywhere near. */
export interface Texts {
  source: string;
  target: string;
  nearSource: string;
  nearTarget: string;
}

/**
 * Whether the source names a member of a group oftener than the target, which has another one that the source names less
 * often. What is said surely must stand in the texts; what may be said otherwise, near them.
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
 * The words of a target that surely name a member of a group which nothing near in the source can have become, and which
 * `isNamed` finds nowhere else either.
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

/** Rice University: a word with a capital between others that have one is a part of a name. */
const isInName = (text: string, at: number): boolean =>
  /^[A-Z][a-z]+ (?:[A-Z]|of [A-Z])/.test(text.slice(at, at + 40)) &&
  /[a-z,] (?:the )?$/.test(text.slice(Math.max(0, at - 6), at));

/** Whether a text names a member of a group other than some text may mean. */
export function otherThan(
  group: readonly Member[],
  source: string,
  target: string,
  nearSource: string,
): string | null {
  const meant = group.filter((member) => saidZh(group, member, source) > 0);
  if (meant.length === 0 || meant.some(({ en }) => en.test(target))) return null;
  const other = group.find(
    (member) => member.en.test(target) && saidZh(group, member, nearSource) === 0,
  );
  return other?.en.exec(target)?.[0] ?? null;
}

/** The target says it less often than the source: some of it was lost. */
const isFewer = (group: readonly Member[], member: Member, { source, nearTarget }: Texts) =>
  times(member.zh, source) > saidEn(group, member, nearTarget);

/** The target says it, and oftener than anything of the source can have become it. */
const isMore = (group: readonly Member[], member: Member, { target, ...near }: Texts): boolean =>
  member.en.test(target) &&
  times(member.en, near.nearTarget) > saidZh(group, member, near.nearSource);

/** How often a text names a member, surely or perhaps. What surely names another one is none of it: 教师 is no 医师. */
const saidEn = (group: readonly Member[], { en, near }: Member, text: string): number =>
  times(en, text) + (near?.en ? times(near.en, without(group, 'en', text)) : 0);
const saidZh = (group: readonly Member[], { zh, near }: Member, text: string): number =>
  times(zh, text) + (near?.zh ? times(near.zh, without(group, 'zh', text)) : 0);

const ownEn = remembered((group: readonly Member[]) => anyOf(group.map(({ en }) => en)));
const ownZh = remembered((group: readonly Member[]) => anyOf(group.map(({ zh }) => zh)));
/** Whether any member is named at all, which of a long group is told in one go. */
const anyZh = remembered(
  (group: readonly Member[]) => new RegExp(group.map(({ zh }) => `(?:${zh.source})`).join('|')),
);
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'gi');

const OWN: Record<Language, typeof ownEn> = { zh: ownZh, en: ownEn };

/** A text without the words that surely name members of a group. */
const without = (group: readonly Member[], side: Language, text: string): string =>
  text.replace(OWN[side](group), ' | ');

/** A pattern that finds every match; those of the groups find the first one, and are tested. */
const everywhere = remembered((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`));

const times = (pattern: RegExp, text: string): number =>
  matchesOf(text, everywhere(pattern)).length;

const lastOf = (pattern: RegExp, text: string) => matchesOf(text, everywhere(pattern)).at(-1);
