import type { Change } from './front-protocol';
import type { Memory } from './memory';

let told = 0;

/** How many changes the front was told of so far. */
export const toldSoFar = (): number => told;

type Untold = Change extends infer Kind
  ? Kind extends Change
    ? Omit<Kind, 'told'>
    : never
  : never;

function tell(change: Untold): void {
  told += 1;
  process.send?.({ told, ...change });
}

/** A memory that tells the front what it forgets, in the same moment: whoever asks later is answered anew. */
export function tellingFront(memory: Memory): Memory {
  endWithFront();
  return {
    ...memory,
    drop(tags) {
      memory.drop(tags);
      tell({ drop: tags });
    },
    clear(state) {
      memory.clear(state);
      tell(state);
    },
  };
}

/** Nobody could reach this process any more, and it would hold the database. */
function endWithFront(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
