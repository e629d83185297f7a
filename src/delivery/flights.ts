type Tagged = { tags: string[] };

/** What a load found, and whether nothing of it became stale on the way. */
export type Landed<T> = { found: T | null; isFresh: boolean };

type Flight<T> = { landing: Promise<T | null>; dropped: Set<string>; isDistrusted: boolean };

/** Loads that are under way: many who ask for one key wait for one load. */
export function createFlights<T extends Tagged>() {
  /** Those that a newcomer may join. */
  const open = new Map<string, Flight<T>>();
  /** All that have not landed, with what became stale since they started. */
  const flying = new Set<Flight<T>>();

  async function take(key: string, load: () => Promise<T | null>): Promise<Landed<T>> {
    const flight: Flight<T> = { landing: load(), dropped: new Set(), isDistrusted: false };
    open.set(key, flight);
    flying.add(flight);
    try {
      const found = await flight.landing;
      return { found, isFresh: !isStale(flight, found) };
    } finally {
      flying.delete(flight);
      if (open.get(key) === flight) open.delete(key);
    }
  }

  return {
    /** Joins the load of this key, or starts it. Only who started it is told that it is fresh. */
    async run(key: string, load: () => Promise<T | null>): Promise<Landed<T>> {
      const flight = open.get(key);
      return flight ? { found: await flight.landing, isFresh: false } : take(key, load);
    },

    /**
     * What is under way may have read the state before a change: whoever asks from now on starts anew,
     * and what carries one of these tags (any, for null) is answered, but is not fresh.
     */
    drop(tags: string[] | null): void {
      open.clear();
      for (const flight of flying) {
        if (tags) tags.forEach((tag) => flight.dropped.add(tag));
        else flight.isDistrusted = true;
      }
    },
  };
}

function isStale<T extends Tagged>({ dropped, isDistrusted }: Flight<T>, found: T | null) {
  return isDistrusted || (found?.tags ?? []).some((tag) => dropped.has(tag));
}
