import { LRUCache } from 'lru-cache';

/** The time over which requests are counted, in milliseconds. */
const WINDOW = 60_000;

/** The most requests of one client in that time. One person needs three, and a whole office may share one address. */
export const MOST_A_MINUTE = 60;

/** The most clients that are counted at a time. When a flood comes from more addresses, the oldest are forgotten. */
const MOST_CLIENTS = 10_000;

/** Counts the requests of each client in a minute, on this node. */
export function limitByClient(most = MOST_A_MINUTE) {
  const counts = new LRUCache<string, { asked: number }>({ max: MOST_CLIENTS, ttl: WINDOW });
  return {
    /** Counts a request, and returns whether the client has made too many. */
    isOverrun(client: string): boolean {
      const count = counts.get(client) ?? { asked: 0 };
      count.asked += 1;
      if (count.asked === 1) counts.set(client, count);
      return count.asked > most;
    },
  };
}
