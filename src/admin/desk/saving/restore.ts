import { merge, type Node } from '../../../domain/desk';
import type { Language } from '../../../domain/quantity';
import { manuscriptOf } from '../schema/manuscript-of';
import type { Draft } from './draft';
import { keptBy, keptOf, type Kept } from './kept';
import { openTabs, ownTab } from './tab';

/** A manuscript to open, with what it is based on; `at` is when it was typed, where it was not on the server yet. */
export interface Restored {
  document: Node;
  base: Draft;
  at: number | null;
}

/** A draft, and whose typing is looked for. */
type Asked = { documentId: string; locale: string; who: string };

/**
 * What is to be opened: what was typed in this browser and did not reach the server, of this tab and of those that are gone;
 * else the draft. `clear` forgets what tabs that are gone had kept: call it when it is kept anew.
 */
export async function restore(
  { documentId, locale, who }: Asked,
  opened: Draft,
  language: Language,
) {
  const [tab, isOpen, all] = await Promise.all([
    ...([ownTab(), openTabs()] as const),
    keptOf(who, documentId, locale),
  ]);
  const found = all.filter((kept) => kept.tab === tab || !isOpen(kept.tab));
  const [last, ...others] = found.reverse();
  const clear = () =>
    Promise.all(found.filter((kept) => kept.tab !== tab).map(({ id }) => keptBy(who).forget(id)));
  const restored: Restored = last
    ? { document: together(last, others, language), base: baseOf(last), at: last.at }
    : { document: manuscriptOf(opened.content, language), base: opened, at: null };
  return { ...restored, clear };
}

const baseOf = ({ base, version }: Kept): Draft => ({ content: base, version });

/** What several tabs had typed, in one manuscript; where two typed the same words, both stand there. */
function together(last: Kept, others: readonly Kept[], language: Language): Node {
  return others.reduce((document, { base, document: other }) => {
    const old = manuscriptOf(base, language);
    const { conflicts } = merge(old, other, document);
    return merge(
      old,
      other,
      document,
      conflicts.map(() => 'both'),
    ).document;
  }, last.document);
}
