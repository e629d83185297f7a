import type { Answer } from './answer';
import { createFlights } from './flights';
import type { Coding } from './negotiate';
import type { Wanted } from './spellings';
import { represent, type Representation } from './representation';
import { createStore } from './store';

/**
 * The shares of the cache. Open questions (filters, pages) get a quarter, so that a client that invents many of them
 * cannot push out the reports.
 */
const SHARE = { bounded: 0.75, open: 0.25 };

/** The cache of the delivery. It knows nothing of HTTP servers or databases. */
export type Memory = ReturnType<typeof createMemory>;

/** @param maxBytes the most bytes that the cache may hold, overhead included */
export function createMemory(maxBytes: number) {
  const stores = {
    bounded: createStore(maxBytes * SHARE.bounded),
    open: createStore(maxBytes * SHARE.open),
  };
  const answers = createFlights<Answer>();
  const representations = createFlights<Representation>();
  const counts = { hits: 0, misses: 0 };
  let isTrusted = true;

  function drop(tags: string[] | null): void {
    answers.drop(tags);
    representations.drop(tags);
    Object.values(stores).forEach((store) => (tags ? store.drop(tags) : store.clear()));
  }

  function keep(wanted: Wanted, coding: Coding, found: Representation): void {
    if (isTrusted) stores[wanted.questions].set(wanted.keys[coding], found);
  }

  return {
    /** Returns the cached answer to a question in a coding, if there is one. */
    get(wanted: Wanted, coding: Coding): Representation | undefined {
      const kept = stores[wanted.questions].get(wanted.keys[coding]);
      if (kept) counts.hits += 1;
      return kept;
    },

    /**
     * Loads an answer, once for all callers at the same time, codes it, and caches it unless it has become stale.
     * Returns null if the load finds nothing that may be cached.
     */
    async load(wanted: Wanted, coding: Coding, load: () => Promise<Answer | null>) {
      counts.misses += 1;
      const coded = async () => {
        const answer = await answers.run(wanted.key, load);
        return answer && represent(answer, coding);
      };
      return representations.run(wanted.keys[coding], coded, (found) =>
        keep(wanted, coding, found),
      );
    },

    /**
     * Waits for an answer from elsewhere, of which nothing is known yet. Call `keep` with it, or `end` if there is
     * none.
     */
    await() {
      const { land, end } = representations.watch();
      return {
        /** Caches the answer, unless it became stale in the meantime. */
        keep(wanted: Wanted, coding: Coding, found: Representation): void {
          land(found, () => keep(wanted, coding, found));
        },
        end,
      };
    },

    /** Drops every answer with one of these tags; all answers, for null. */
    drop,

    /**
     * Drops every answer. If the node does not hear of changes (`isListening` is false), nothing is cached until it
     * does again.
     */
    clear({ isListening }: { isListening: boolean }): void {
      isTrusted = isListening;
      drop(null);
    },

    stats: () => ({ ...counts, bounded: stores.bounded.size(), open: stores.open.size() }),
  };
}
