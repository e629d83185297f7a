import { browserStore } from '../browser-store';
import { openTabs, ownTab } from '../desk/saving/tab';
import type { Values } from './refused';

/** Unsaved text of Strapi's form in the browser's store. */
export interface KeptForm {
  /** Report, language, and the time when the page with the form was opened. */
  id: string;
  documentId: string;
  locale: string;
  tab: string;
  typed: Values;
  /** The values of the form before typing, and the version of the draft that they came from. */
  loaded: Values;
  version: string | null;
  at: number;
}

const keptBy = browserStore<KeptForm>('zongshu-form');

/** Part of the id, so that a reloaded page does not overwrite what it kept before. */
const OPENED = Date.now();

const idOf = (documentId: string, locale: string): string => `${documentId} ${locale} ${OPENED}`;

/** Keeps what a user types in the form of a draft. */
export function formsOf(who: string, documentId: string, locale: string) {
  const store = keptBy(who);
  const own = idOf(documentId, locale);
  return {
    /** Stores the values of this page. */
    async keep(kept: Pick<KeptForm, 'typed' | 'loaded' | 'version'>): Promise<void> {
      const tab = await ownTab();
      await store.keep({ ...kept, id: own, documentId, locale, tab, at: Date.now() });
    },
    /** Call this when the server has the typed text, or when the typing was undone. */
    forget: () => void store.forget(own),
    drop: ({ id }: KeptForm) => void store.forget(id),
    /** Returns what closed pages left, newest first. What another open tab holds is left out. */
    async left(): Promise<KeptForm[]> {
      const [ownName, isOpen, all] = await Promise.all([ownTab(), openTabs(), store.all()]);
      const isLeft = ({ id, tab }: KeptForm) => id !== own && (tab === ownName || !isOpen(tab));
      return all
        .filter((one) => one.documentId === documentId && one.locale === locale && isLeft(one))
        .sort((a, b) => b.at - a.at);
    },
  };
}
