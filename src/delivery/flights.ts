type Tagged = { tags: string[] };

type Flight = { dropped: Set<string>; isDistrusted: boolean };

/** Creates the register of running loads. Callers that ask for the same key at the same time share one load. */
export function createFlights<T extends Tagged>() {
  /** The running loads that a new caller may join. */
  const open = new Map<string, Promise<T | null>>();
  /** All running loads, with the tags that became stale since each load started. */
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
     * @param keep is called with the result, unless the result became stale during the load. The call follows the check
     * without a pause, so that no change can happen in between and be missed.
     */
    async run(
      key: string,
      load: () => Promise<T | null>,
      keep: (found: T) => void = () => {},
    ): Promise<T | null> {
      return open.get(key) ?? take(key, load, keep);
    },

    /**
     * Registers a load that happens elsewhere, with tags that are unknown until it ends. Call `land` with its result,
     * or `end` if it has none.
     */
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
     * Marks tags as stale (all tags, for null). A running load may have read the state before the change. So callers
     * from now on start a new load, and a running load with one of these tags is answered but not kept.
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
