const STORE = 'kept';

interface Row<Kept> {
  /** The user's id, then the item's own id. */
  id: string;
  who: string;
  kept: Kept;
}

/**
 * Returns a store in the browser's IndexedDB. Each item is kept under its id, and the items of each user are kept
 * apart.
 */
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
      // Commit at once: if the tab is closed before the commit, the write is lost.
      if (mode === 'readwrite') transaction.commit();
    });
  }

  /** Returns the part of the store that belongs to one user. */
  return (who: string) => {
    const idOf = (id: string) => `${who} ${id}`;
    const rowOf = (kept: Kept): Row<Kept> => ({ id: idOf(kept.id), who, kept });
    return {
      keep: (kept: Kept): Promise<unknown> => run('readwrite', (store) => store.put(rowOf(kept))),
      forget: (id: string): Promise<unknown> => run('readwrite', (store) => store.delete(idOf(id))),
      async one(id: string): Promise<Kept | undefined> {
        const row = await run<Row<Kept> | undefined>('readonly', (store) => store.get(idOf(id)));
        return row?.kept;
      },
      async all(): Promise<Kept[]> {
        const rows = await run<Row<Kept>[]>('readonly', (store) => store.getAll());
        return rows.filter((row) => row.who === who).map(({ kept }) => kept);
      },
    };
  };
}
