import { merge, type Node } from '../../../domain/desk';
import type { Language } from '../../../domain/quantity';
import { manuscriptOf } from '../schema/manuscript-of';
import type { Draft } from './draft';
import { keptBy, keptOf, type Kept } from './kept';
import { openTabs, ownTab } from './tab';

/**
 * A manuscript to open, with the draft that it is based on. `at` is when unsaved text was typed; null if there is none.
 */
export interface Restored {
  document: Node;
  base: Draft;
  at: number | null;
}

/** The draft, and the user whose text is restored. */
type Asked = { documentId: string; locale: string; who: string };

/**
 * Returns the manuscript to open: text that was typed in this browser and did not reach the server, or else the draft.
 * Text of this tab and of closed tabs is used. `clear` deletes the text of closed tabs: call it after this text was
 * stored again.
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

/**
 * Merges the texts of several tabs into one manuscript. If two tabs typed at the same words, both versions are kept.
 */
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
