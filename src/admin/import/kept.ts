import { browserStore } from '../browser-store';
import { newKey } from '../desk/new-key';
import type { Source } from './use-import';

/** An import that was started in this tab: the source, and the editor's choices. */
export interface Begun {
  source: Source | null;
  /** The text in the field for pasted text. */
  pasted: string;
  /** The same text with the formatting that was pasted; null after somebody typed in the field. */
  rich: string | null;
  /** The title that the editor gave; null to use the title that the reader found. */
  title: string | null;
  /** The ids of the proposals that were refused. */
  refused: string[];
  /** The id of the picture that was chosen as the cover. */
  cover: string | null;
}

export const NOTHING_BEGUN: Begun = {
  ...{ source: null, pasted: '', rich: null },
  ...{ title: null, refused: [], cover: null },
};

const TAB = 'zongshu-import-tab';

/** Returns the id of this tab's import. The id survives a reload. */
function tab(): string {
  const known = sessionStorage.getItem(TAB);
  if (known) return known;
  const made = newKey();
  sessionStorage.setItem(TAB, made);
  return made;
}

const keptBy = browserStore<Begun & { id: string }>('zongshu-imports');

/**
 * Keeps a user's import of this tab in the browser's store, including files. If the browser has no room, nothing is
 * kept.
 */
export function begunBy(who: string) {
  const store = keptBy(who);
  const nothing = () => undefined;
  return {
    keep: (begun: Begun): Promise<unknown> => store.keep({ ...begun, id: tab() }).catch(nothing),
    here: (): Promise<Begun | undefined> => store.one(tab()).catch(nothing),
    forget: (): Promise<unknown> => store.forget(tab()).catch(nothing),
  };
}
