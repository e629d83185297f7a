import type { Source } from './use-import';

/** An import that was begun in this tab: what was brought, and what was said of it. */
export interface Begun {
  source: Source | null;
  /** What is in the field for pasted text. */
  pasted: string;
  /** What somebody calls the report; null where the reader's own title stands. */
  title: string | null;
  /** The ids of the proposals that were refused. */
  refused: string[];
}

export const NOTHING_BEGUN: Begun = { source: null, pasted: '', title: null, refused: [] };

const [NAME, STORE, TAB] = ['zongshu-import', 'begun', 'zongshu-import-tab'];

/** Each tab has an import of its own; a reload keeps it. */
function tab(): string {
  const known = sessionStorage.getItem(TAB);
  if (known) return known;
  const made = crypto.randomUUID?.() ?? String(Math.random());
  sessionStorage.setItem(TAB, made);
  return made;
}

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function run<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const store = (await database()).transaction(STORE, mode).objectStore(STORE);
  return new Promise((resolve, reject) => {
    const request = ask(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Keeps what was begun in the browser's own store, files included. A browser that has no room keeps nothing. */
export const keepBegun = (begun: Begun): Promise<unknown> =>
  run('readwrite', (store) => store.put(begun, tab())).catch(() => undefined);

export const begunHere = (): Promise<Begun | undefined> =>
  run<Begun | undefined>('readonly', (store) => store.get(tab())).catch(() => undefined);

export const forgetBegun = (): Promise<unknown> =>
  run('readwrite', (store) => store.delete(tab())).catch(() => undefined);
