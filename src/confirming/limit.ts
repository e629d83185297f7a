import { LRUCache } from 'lru-cache';

/** In this time, in milliseconds, */
const WINDOW = 60_000;

/** one client opens or answers so often at most: a person needs three, and an office shares one address. */
export const MOST_A_MINUTE = 60;

/** So many clients are counted at a time; a flood from more addresses than this forgets the oldest. */
const MOST_CLIENTS = 10_000;

/** Counts what each client asks in a minute, on this node. */
export function limitByClient(most = MOST_A_MINUTE) {
  const counts = new LRUCache<string, { asked: number }>({ max: MOST_CLIENTS, ttl: WINDOW });
  return {
    /** Whether a client has asked too often; each call counts. */
    isOverrun(client: string): boolean {
      const count = counts.get(client) ?? { asked: 0 };
      count.asked += 1;
      if (count.asked === 1) counts.set(client, count);
      return count.asked > most;
    },
  };
}
