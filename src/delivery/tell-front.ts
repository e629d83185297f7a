import type { Core } from '@strapi/strapi';
import type { Change, News } from './front-protocol';
import type { Memory } from './memory';

/** Returns whether all requests come through the front, which has the cache. */
export const isBehindFront = (strapi: Core.Strapi): boolean =>
  strapi.config.get<string | undefined>('server.socket') !== undefined;

let told = 0;

/** Returns how many changes the front has been told of so far. */
export const toldSoFar = (): number => told;

function tell(news: News): void {
  told += 1;
  process.send?.({ told, ...news } satisfies Change);
}

/** Returns a cache that reports what it drops at the same moment. So a later request never gets a stale answer. */
export const telling = (memory: Memory, hear: (news: News) => void): Memory => ({
  ...memory,
  drop(tags) {
    memory.drop(tags);
    hear({ drop: tags });
  },
  clear(state) {
    memory.clear(state);
    hear(state);
  },
});

/** Returns a cache that reports what it drops to the front. */
export function tellingFront(memory: Memory): Memory {
  endWithFront();
  return telling(memory, tell);
}

/** Ends this process when the front has ended. Nobody could reach it any more, and it would keep the database open. */
function endWithFront(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
