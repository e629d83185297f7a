import { LRUCache } from 'lru-cache';
import type { Representation } from './representation';
import { createTagIndex } from './tag-index';

/**
 * What an entry costs besides its body, in bytes: headers, keys, and its place in the maps. Measured by `npm run
 * bench`.
 */
const OVERHEAD = 2048;
const PER_TAG = 128;

/**
 * Creates a store of representations with a size limit. The least recently used make room for new ones.
 * @param maxBytes the limit, overhead included; 0 keeps nothing
 */
export function createStore(maxBytes: number) {
  const tagged = createTagIndex();
  const entries = new LRUCache<string, Representation>({
    // The library accepts whole numbers only, from 1.
    maxSize: Math.max(1, Math.floor(maxBytes)),
    sizeCalculation: sizeOf,
    dispose: (kept, key) => tagged.remove(key, kept.tags),
  });

  return {
    get: (key: string): Representation | undefined => entries.get(key),

    /** Stores a representation, unless it alone would take a quarter of the space. */
    set(key: string, kept: Representation): void {
      if (sizeOf(kept, key) > maxBytes / 4) return;
      entries.set(key, kept);
      if (entries.has(key)) tagged.add(key, kept.tags);
    },

    /** Drops everything that has one of these tags. */
    drop(tags: Iterable<string>): void {
      for (const tag of tags) for (const key of tagged.keysOf(tag)) entries.delete(key);
    },

    clear: (): void => entries.clear(),

    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
  };
}

const sizeOf = ({ body, tags }: Representation, key: string) =>
  body.length + 2 * key.length + OVERHEAD + PER_TAG * tags.length;
