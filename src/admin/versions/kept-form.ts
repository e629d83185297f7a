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

const store = browserStore<KeptForm>('zongshu-form');

/** A page that is loaded again keeps apart from what it had kept before. */
const OPENED = Date.now();

const idOf = (documentId: string, locale: string): string => `${documentId} ${locale} ${OPENED}`;

/** Keeps what this page holds of a draft. */
export async function keepForm(kept: Omit<KeptForm, 'id' | 'tab' | 'at'>): Promise<void> {
  const id = idOf(kept.documentId, kept.locale);
  await store.keep({ ...kept, id, tab: await ownTab(), at: Date.now() });
}

/** The server has what this page typed, or it was taken back. */
export const forgetForm = (documentId: string, locale: string): void =>
  void store.forget(idOf(documentId, locale));

export const dropForm = ({ id }: KeptForm): void => void store.forget(id);

/** What pages that are gone left of a draft, the newest first; what is open in another tab is that tab's. */
export async function leftForms(documentId: string, locale: string): Promise<KeptForm[]> {
  const [own, isOpen, all] = await Promise.all([ownTab(), openTabs(), store.all()]);
  const isLeft = ({ id, tab }: KeptForm) =>
    id !== idOf(documentId, locale) && (tab === own || !isOpen(tab));
  return all
    .filter((one) => one.documentId === documentId && one.locale === locale && isLeft(one))
    .sort((a, b) => b.at - a.at);
}
