/** Creates an index from tags to the keys that have them. */
export function createTagIndex() {
  const keys = new Map<string, Set<string>>();

  return {
    add(key: string, tags: string[]): void {
      for (const tag of tags) {
        const tagged = keys.get(tag);
        if (tagged) tagged.add(key);
        else keys.set(tag, new Set([key]));
      }
    },

    remove(key: string, tags: string[]): void {
      for (const tag of tags) {
        const tagged = keys.get(tag);
        if (tagged?.delete(key) && tagged.size === 0) keys.delete(tag);
      }
    },

    /** Returns a copy, because callers usually remove these keys while they read the list. */
    keysOf: (tag: string): string[] => [...(keys.get(tag) ?? [])],
  };
}
