import type { Content, Node } from '../../../domain/desk';
import { browserStore } from '../../browser-store';

/** Typed text that is not on the server yet, in the browser's store. */
export interface Kept {
  /** The tab, report and language. */
  id: string;
  tab: string;
  documentId: string;
  locale: string;
  document: Node;
  /** The draft that the text is based on. */
  base: Content;
  version: string;
  at: number;
}

/** Returns the store for a user's drafts. */
export const keptBy = browserStore<Kept>('zongshu-desk');

/** Returns everything that a user keeps of a draft, oldest first. */
export async function keptOf(who: string, documentId: string, locale: string): Promise<Kept[]> {
  return (await keptBy(who).all())
    .filter((one) => one.documentId === documentId && one.locale === locale)
    .sort((a, b) => a.at - b.at);
}
