const STORE = 'kept';

/** What a page keeps in the browser's own store, each thing under its id. */
export function browserStore<Kept extends { id: string }>(database: string) {
  let opened: Promise<IDBDatabase> | null = null;

  function open(): Promise<IDBDatabase> {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(database, 1);
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
    const transaction = (await open()).transaction(STORE, mode);
    return new Promise((resolve, reject) => {
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? request.error);
      // Said at once: a tab that is closed now would not say it any more, and what was written would be undone.
      if (mode === 'readwrite') transaction.commit();
    });
  }

  return {
    keep: (kept: Kept): Promise<unknown> => run('readwrite', (store) => store.put(kept)),
    forget: (id: string): Promise<unknown> => run('readwrite', (store) => store.delete(id)),
    one: (id: string): Promise<Kept | undefined> => run('readonly', (store) => store.get(id)),
    all: (): Promise<Kept[]> => run('readonly', (store) => store.getAll()),
  };
}
