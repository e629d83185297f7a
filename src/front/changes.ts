import type { Change } from '../delivery/front-protocol';
import type { Memory } from '../delivery/memory';

/** How long an answer waits for the changes that came before it, in milliseconds: they are on their way already. */
const PATIENCE = 1000;

/**
 * Hears what became stale. An answer that was made after a change must not reach its client before the front has
 * forgotten what the change made stale: who publishes and then reads would read the edition before.
 */
export function createChanges(memory: Memory) {
  let heard = 0;
  const waiting = new Set<() => void>();
  // Nothing is kept until the application says that it hears of changes itself.
  memory.clear({ isListening: false });

  return {
    hear(change: Change): void {
      if ('drop' in change) memory.drop(change.drop);
      else memory.clear(change);
      heard = change.told;
      for (const look of waiting) look();
    },

    /** Settles when this many changes were heard. Where they do not come, everything is forgotten. */
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
