import type { Core } from '@strapi/strapi';
import type { Change, News } from './front-protocol';
import type { Memory } from './memory';

/** Whether all requests come through the front, which keeps what is read. */
export const isBehindFront = (strapi: Core.Strapi): boolean =>
  strapi.config.get<string | undefined>('server.socket') !== undefined;

let told = 0;

/** How many changes the front was told of so far. */
export const toldSoFar = (): number => told;

function tell(news: News): void {
  told += 1;
  process.send?.({ told, ...news } satisfies Change);
}

/** A memory that tells somebody what it forgets, in the same moment: whoever asks later is answered anew. */
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

/** A memory of which the front hears. */
export function tellingFront(memory: Memory): Memory {
  endWithFront();
  return telling(memory, tell);
}

/** Nobody could reach this process any more, and it would hold the database. */
function endWithFront(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
