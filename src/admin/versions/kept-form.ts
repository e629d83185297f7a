import { browserStore } from '../browser-store';
import { openTabs, ownTab } from '../desk/saving/tab';
import type { Values } from './refused';

/** What is typed in Strapi's form and not saved, in the browser's own store. */
export interface KeptForm {
  /** Report, language, and when the page that it is typed on was opened. */
  id: string;
  documentId: string;
  locale: string;
  tab: string;
  typed: Values;
  /** What the form said before it was typed in, and of which version of the draft. */
  loaded: Values;
  version: string | null;
  at: number;
}

const keptBy = browserStore<KeptForm>('zongshu-form');

/** A page that is loaded again keeps apart from what it had kept before. */
const OPENED = Date.now();

const idOf = (documentId: string, locale: string): string => `${documentId} ${locale} ${OPENED}`;

/** What somebody types in the form of a draft. */
export function formsOf(who: string, documentId: string, locale: string) {
  const store = keptBy(who);
  const own = idOf(documentId, locale);
  return {
    /** Keeps what this page holds. */
    async keep(kept: Pick<KeptForm, 'typed' | 'loaded' | 'version'>): Promise<void> {
      const tab = await ownTab();
      await store.keep({ ...kept, id: own, documentId, locale, tab, at: Date.now() });
    },
    /** The server has what this page typed, or it was taken back. */
    forget: () => void store.forget(own),
    drop: ({ id }: KeptForm) => void store.forget(id),
    /** What pages that are gone left, the newest first; what is open in another tab is that tab's. */
    async left(): Promise<KeptForm[]> {
      const [ownName, isOpen, all] = await Promise.all([ownTab(), openTabs(), store.all()]);
      const isLeft = ({ id, tab }: KeptForm) => id !== own && (tab === ownName || !isOpen(tab));
      return all
        .filter((one) => one.documentId === documentId && one.locale === locale && isLeft(one))
        .sort((a, b) => b.at - a.at);
    },
  };
}
