import type { TreeFile } from './answer';

/** Stores the files of the tree. A reader sees either the old or the new file, never a part of one. */
export interface Store {
  /** Its name in the log. */
  name: string;
  /** Prepares the store and returns the names of all its files. Throws if the store may not be used. */
  open(): Promise<string[]>;
  /** Writes a file. Returns whether the file is new or has changed. */
  put(name: string, file: TreeFile): Promise<boolean>;
  remove(name: string): Promise<void>;
}

/** Cache headers for a cache in front of the tree, in seconds: a publication must be visible within one second. */
export const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1';

/** Combines several stores into one. */
export const allOf = (stores: Store[]): Store => ({
  name: stores.map(({ name }) => name).join(', '),
  async open() {
    const names: string[] = [];
    for (const store of stores) names.push(...(await store.open()));
    return names;
  },
  async put(name, file) {
    const isNew = await Promise.all(stores.map((store) => store.put(name, file)));
    return isNew.includes(true);
  },
  async remove(name) {
    await Promise.all(stores.map((store) => store.remove(name)));
  },
});
