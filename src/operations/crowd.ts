import type { Noted } from './noted';

/**
 * How many cache hits get a line of their own within a second. On a quiet site every hit has its line. Under load
 * nobody reads single lines, and writing them costs a third of what the answers cost (`npm run bench`).
 */
export const LINES_A_SECOND = 100;

/** In milliseconds. */
export const SECOND = 1000;

/** The cache hits of one address, method and status within a second. */
export type Sum = {
  /** The first hit. Its method, address, route and status hold for all of them. */
  first: Noted;
  count: number;
  /** The sum of their durations, in milliseconds. */
  total: number;
  /** The longest duration, in milliseconds. */
  longest: number;
};

/**
 * Reports cache hits one by one while they are few. Further hits of the same second are added up, one sum for each
 * address, method and status. No hit is left out of the count.
 * @param one receives a hit that has its own line
 * @param many receives a sum, at the end of its second
 */
export function crowd(one: (noted: Noted) => void, many: (sum: Sum) => void) {
  const sums = new Map<string, Sum[]>();
  let since = 0;
  let left = 0;
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const ofAddress of sums.values()) ofAddress.forEach(many);
    sums.clear();
  }

  function begin(at: number): void {
    flush();
    since = at;
    left = LINES_A_SECOND;
  }

  function sumUp(noted: Noted): void {
    const { method, status, took } = noted;
    const known = sums.get(noted.url);
    const sum = known?.find(({ first }) => first.status === status && first.method === method);
    if (sum) {
      sum.count += 1;
      sum.total += took;
      if (took > sum.longest) sum.longest = took;
      return;
    }
    const begun = { first: noted, count: 1, total: took, longest: took };
    if (known) known.push(begun);
    else sums.set(noted.url, [begun]);
    timer ??= setTimeout(flush, SECOND).unref();
  }

  return {
    add(noted: Noted): void {
      // A clock that was set back starts a new second as well.
      if (noted.at - since >= SECOND || noted.at < since) begin(noted.at);
      if (left > 0) {
        left -= 1;
        one(noted);
      } else sumUp(noted);
    },
    /** Reports the sums so far. */
    end: flush,
  };
}
