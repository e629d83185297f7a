const STORE = 'kept';

interface Row<Kept> {
  /** The person, and the thing's own id. */
  id: string;
  who: string;
  kept: Kept;
}

/** What a page keeps in the browser's own store, each thing under its id, and each person's apart from every other's. */
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

  /** What one person keeps here. */
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
