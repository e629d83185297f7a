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
    ({ zh, en, near }) => en.test(texts.target) && !has(zh, near?.zh, texts.nearSource),
  );
  const found = added && added.en.exec(texts.target);
  if (!found) return null;
  return {
    expected: lost.zh.exec(texts.source)?.[0] ?? '',
    actual: { text: found[0], index: found.index },
  };
}

const has = (word: RegExp, near: RegExp | undefined, text: string): boolean =>
  word.test(text) || (near?.test(text) ?? false);
