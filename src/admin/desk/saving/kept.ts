import type { Content, Node } from '../../../domain/desk';
import { browserStore } from '../../browser-store';

/** What is typed and not yet on the server, in the browser's own store. */
export interface Kept {
  /** The tab, report and language. */
  id: string;
  tab: string;
  documentId: string;
  locale: string;
  document: Node;
  /** The draft that it is based on. */
  base: Content;
  version: string;
  at: number;
}

/** What somebody keeps here of drafts. */
export const keptBy = browserStore<Kept>('zongshu-desk');

/** All that somebody keeps of a draft, the oldest first. */
export async function keptOf(who: string, documentId: string, locale: string): Promise<Kept[]> {
  return (await keptBy(who).all())
    .filter((one) => one.documentId === documentId && one.locale === locale)
    .sort((a, b) => a.at - b.at);
}
