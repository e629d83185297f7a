import { matchesOf } from '../../matches';
import { remembered } from '../../remembered';
import type { Member } from './groups';

/** One thing of the source, and the other one that the target has instead. */
export interface Exchange {
  expected: string;
  actual: { text: string; index: number };
}

/** Where each language is searched: surely here, or anywhere near. */
interface Texts {
  source: string;
  target: string;
  nearSource: string;
  nearTarget: string;
}

/**
 * Whether a member of a group that the source names is not in the target, which has another one that the source does
 * not name. What is said surely must stand in the texts; what may be said otherwise, near them.
 */
export function exchangedIn(group: readonly Member[], texts: Texts): Exchange | null {
  const lost = group.find(
    ({ zh, en, near }) => zh.test(texts.source) && !has(en, near?.en, texts.nearTarget),
  );
  if (!lost) return null;
  const added = group.find(
    (member) =>
      member !== lost &&
      member.en.test(texts.target) &&
      timesEn(member, texts.nearTarget) > timesZh(member, texts.nearSource),
  );
  const found = added && added.en.exec(texts.target);
  if (!found) return null;
  return {
    expected: lost.zh.exec(texts.source)?.[0] ?? '',
    actual: { text: found[0], index: found.index },
  };
}

/** How often a text surely names a member. */
const timesEn = ({ en }: Member, text: string): number => times(en, text);
/** How often a text names it, or, where it never does so surely, how often it may. */
const timesZh = ({ zh, near }: Member, text: string): number =>
  times(zh, text) || (near?.zh ? times(near.zh, text) : 0);

/** A pattern that finds every match; those of the groups find the first one, and are tested. */
const everywhere = remembered((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`));

const times = (pattern: RegExp, text: string): number =>
  matchesOf(text, everywhere(pattern)).length;

const has = (word: RegExp, near: RegExp | undefined, text: string): boolean =>
  word.test(text) || (near?.test(text) ?? false);
