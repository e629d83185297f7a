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

const store = browserStore<Kept>('zongshu-desk');

export const { keep, forget } = store;

/** All that is kept of a draft, the oldest first. */
export async function keptOf(documentId: string, locale: string): Promise<Kept[]> {
  return (await store.all())
    .filter((one) => one.documentId === documentId && one.locale === locale)
    .sort((a, b) => a.at - b.at);
}
