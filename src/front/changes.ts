import type { Change } from '../delivery/front-protocol';
import type { Memory } from '../delivery/memory';

/** How long a response waits for earlier changes, in milliseconds. They are already on their way. */
const PATIENCE = 1000;

/**
 * Hears which answers became stale. A response made after a change must not reach its client before the front has
 * dropped what became stale. Otherwise somebody who publishes and then reads would get the old edition.
 */
export function createChanges(memory: Memory) {
  let heard = 0;
  const waiting = new Set<() => void>();
  // Nothing is cached until the application reports that it hears of changes itself.
  memory.clear({ isListening: false });

  return {
    hear(change: Change): void {
      if ('drop' in change) memory.drop(change.drop);
      else memory.clear(change);
      heard = change.told;
      for (const look of waiting) look();
    },

    /** Resolves when the front has heard this many changes. If they do not arrive in time, it drops everything. */
    async upTo(told: number): Promise<void> {
      if (heard >= told) return;
      await new Promise<void>((settle) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(look);
          settle();
        };
        const look = () => heard >= told && end();
        const timer = setTimeout(() => {
          memory.drop(null);
          end();
        }, PATIENCE);
        waiting.add(look);
      });
    },
  };
}

export type Changes = ReturnType<typeof createChanges>;
