type Tagged = { tags: string[] };

type Flight<T> = { landing: Promise<T | null>; dropped: Set<string>; isDistrusted: boolean };

/** Loads that are under way: many who ask for one key wait for one load. */
export function createFlights<T extends Tagged>() {
  /** Those that a newcomer may join. */
  const open = new Map<string, Flight<T>>();
  /** All that have not landed, with what became stale since they started. */
  const flying = new Set<Flight<T>>();

  async function take(
    key: string,
    load: () => Promise<T | null>,
    keep: (found: T) => void,
  ): Promise<T | null> {
    const flight: Flight<T> = { landing: load(), dropped: new Set(), isDistrusted: false };
    open.set(key, flight);
    flying.add(flight);
    try {
      const found = await flight.landing;
      if (found && !isStale(flight, found)) keep(found);
      return found;
    } finally {
      flying.delete(flight);
      if (open.get(key) === flight) open.delete(key);
    }
  }

  return {
    /**
     * Joins the load of this key, or starts it.
     * @param keep is given what was found, unless it became stale on the way. It is called before anything else can
     * happen: a change that came between its answer and a later step would not be heard by either.
     */
    async run(
      key: string,
      load: () => Promise<T | null>,
      keep: (found: T) => void = () => {},
    ): Promise<T | null> {
      return open.get(key)?.landing ?? take(key, load, keep);
    },

    /**
     * What is under way may have read the state before a change: whoever asks from now on starts anew,
     * and what carries one of these tags (any, for null) is answered, but not kept.
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

function isStale<T extends Tagged>({ dropped, isDistrusted }: Flight<T>, found: T) {
  return isDistrusted || found.tags.some((tag) => dropped.has(tag));
}
