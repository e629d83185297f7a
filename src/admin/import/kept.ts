import { browserStore } from '../browser-store';
import { newKey } from '../desk/new-key';
import type { Source } from './use-import';

/** An import that was begun in this tab: what was brought, and what was said of it. */
export interface Begun {
  source: Source | null;
  /** What is in the field for pasted text. */
  pasted: string;
  /** The same with its formatting, as it was pasted; null once somebody typed in it. */
  rich: string | null;
  /** What somebody calls the report; null where the reader's own title stands. */
  title: string | null;
  /** The ids of the proposals that were refused. */
  refused: string[];
}

export const NOTHING_BEGUN: Begun = {
  ...{ source: null, pasted: '', rich: null },
  ...{ title: null, refused: [] },
};

const TAB = 'zongshu-import-tab';

/** Each tab has an import of its own; a reload keeps it. */
function tab(): string {
  const known = sessionStorage.getItem(TAB);
  if (known) return known;
  const made = newKey();
  sessionStorage.setItem(TAB, made);
  return made;
}

const keptBy = browserStore<Begun & { id: string }>('zongshu-imports');

/** What somebody began in this tab, in the browser's own store, files included. A browser that has no room keeps nothing. */
export function begunBy(who: string) {
  const store = keptBy(who);
  const nothing = () => undefined;
  return {
    keep: (begun: Begun): Promise<unknown> => store.keep({ ...begun, id: tab() }).catch(nothing),
    here: (): Promise<Begun | undefined> => store.one(tab()).catch(nothing),
    forget: (): Promise<unknown> => store.forget(tab()).catch(nothing),
  };
}
