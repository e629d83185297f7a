type Tagged = { tags: string[] };

type Flight = { dropped: Set<string>; isDistrusted: boolean };

/** Loads that are under way: many who ask for one key wait for one load. */
export function createFlights<T extends Tagged>() {
  /** Those that a newcomer may join. */
  const open = new Map<string, Promise<T | null>>();
  /** All that have not landed, with what became stale since they started. */
  const flying = new Set<Flight>();

  function start(): Flight {
    const flight = { dropped: new Set<string>(), isDistrusted: false };
    flying.add(flight);
    return flight;
  }

  async function take(
    key: string,
    load: () => Promise<T | null>,
    keep: (found: T) => void,
  ): Promise<T | null> {
    const flight = start();
    const landing = load();
    open.set(key, landing);
    try {
      const found = await landing;
      if (found && !isStale(flight, found)) keep(found);
      return found;
    } finally {
      flying.delete(flight);
      if (open.get(key) === landing) open.delete(key);
    }
  }

  return {
    /**
     * Joins the load of this key, or starts it.
     * @param keep is given what was found, unless it became stale on the way. It is called before anything else can
     * happen: a change between the answer and a later step would be missed by both.
     */
    async run(
      key: string,
      load: () => Promise<T | null>,
      keep: (found: T) => void = () => {},
    ): Promise<T | null> {
      return open.get(key) ?? take(key, load, keep);
    },

    /** A load that is made elsewhere, of what is not known until it lands. It ends by `land`, or by `end`. */
    watch() {
      const flight = start();
      const end = () => void flying.delete(flight);
      return {
        land(found: T, keep: (found: T) => void): void {
          if (!isStale(flight, found)) keep(found);
          end();
        },
        end,
      };
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

function isStale({ dropped, isDistrusted }: Flight, found: Tagged) {
  return isDistrusted || found.tags.some((tag) => dropped.has(tag));
}
