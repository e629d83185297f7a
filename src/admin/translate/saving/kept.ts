import { browserStore } from '../../browser-store';
import type { Typed } from './typed';

interface Kept extends Typed {
  /** Report, language and path. */
  id: string;
  draft: string;
}

const keptBy = browserStore<Kept>('zongshu-translation');

/** Keeps typed text of a translation that is not on the server yet, in the browser's store. */
export function keptOf(who: string, documentId: string, locale: string) {
  const store = keptBy(who);
  const draft = `${documentId} ${locale}`;
  return {
    keep: (typed: Typed) => void store.keep({ ...typed, draft, id: `${draft} ${typed.path}` }),
    forget: (path: string) => void store.forget(`${draft} ${path}`),
    all: async (): Promise<Typed[]> => (await store.all()).filter((one) => one.draft === draft),
  };
}
