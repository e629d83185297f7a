import type { Content, Node } from '../../../domain/desk';

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

const STORE = 'kept';

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('zongshu-desk', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: 'id' });
    };
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

export const keep = (kept: Kept): Promise<unknown> => run('readwrite', (store) => store.put(kept));

export const forget = (id: string): Promise<unknown> =>
  run('readwrite', (store) => store.delete(id));

/** All that is kept of a draft, the oldest first. */
export async function keptOf(documentId: string, locale: string): Promise<Kept[]> {
  const all: Kept[] = await run('readonly', (store) => store.getAll());
  return all
    .filter((one) => one.documentId === documentId && one.locale === locale)
    .sort((a, b) => a.at - b.at);
}
