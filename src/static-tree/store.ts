import type { TreeFile } from './answer';

/** Where files of the tree lie. A reader sees a file as it was or as it is, never a part of one. */
export interface Store {
  /** What it is called in the log. */
  name: string;
  /** Makes it ready; answers the names of all files that it holds. Throws where it may not be used. */
  open(): Promise<string[]>;
  /** Writes a file; answers whether it was another before. */
  put(name: string, file: TreeFile): Promise<boolean>;
  remove(name: string): Promise<void>;
}

/** For how long a cache before the tree may answer by itself, in seconds: a publication is to be seen within one. */
export const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1';

/** Several places for one tree. */
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
