import type { Answer } from './answer';
import { createFlights } from './flights';
import type { Coding } from './negotiate';
import type { Wanted } from './recognise';
import { represent, type Representation } from './representation';
import { createStore } from './store';

/**
 * Questions that a client can make up have a quarter of the room, so that making them up cannot push out
 * the reports.
 */
const SHARE = { bounded: 0.75, open: 0.25 };

/** What the delivery remembers. Knows nothing of HTTP servers or databases. */
export type Memory = ReturnType<typeof createMemory>;

/** @param maxBytes how much it may hold, overhead included */
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
    /** What is kept for a question in a coding, if anything is. */
    get(wanted: Wanted, coding: Coding): Representation | undefined {
      const kept = stores[wanted.questions].get(wanted.keys[coding]);
      if (kept) counts.hits += 1;
      return kept;
    },

    /**
     * Loads an answer, once for all who ask at a time, codes it, and keeps it unless it is stale by then.
     * Null where the load finds nothing that is to be kept.
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

    /** Awaits an answer from elsewhere, of which nothing is known yet. It ends by `keep`, or by `end`. */
    await() {
      const { land, end } = representations.watch();
      return {
        /** Keeps the answer, unless it became stale on the way. */
        keep(wanted: Wanted, coding: Coding, found: Representation): void {
          land(found, () => keep(wanted, coding, found));
        },
        end,
      };
    },

    /** Forgets what is made of one of these; everything, for null. */
    drop,

    /** Forgets everything; where it is not told of changes, keeps nothing until it is again. */
    clear({ isListening }: { isListening: boolean }): void {
      isTrusted = isListening;
      drop(null);
    },

    stats: () => ({ ...counts, bounded: stores.bounded.size(), open: stores.open.size() }),
  };
}
