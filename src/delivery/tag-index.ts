/** Which keys carry which tag. */
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

    /** A copy: its keys are mostly asked for to be removed. */
    keysOf: (tag: string): string[] => [...(keys.get(tag) ?? [])],
  };
}
