/** How long an item may wait for others, in milliseconds. A reader of a log does not notice this delay. */
export const LONGEST_WAIT = 100;

/**
 * How many items are written at once, whatever the time. A log line takes about 300 bytes, so 200 lines fill what a
 * pipe on Linux takes in one piece (64 KB). They are also freed before the next young-generation garbage collection
 * copies them.
 */
export const MOST_WAITING = 200;

export type Batch<Item> = {
  add(item: Item): void;
  /** Writes the waiting items now. From then on, writes each item at once. */
  end(): void;
};

/**
 * Gathers items and writes them together, in their order, because each write is a system call. The text of the items is
 * built at that time too: if it were built between requests, the CPU would have to load that code again each time.
 * @param textOf returns the text of one item
 * @param write takes the joined texts of some items
 */
export function batched<Item>(
  textOf: (item: Item) => string,
  write: (text: string) => void,
): Batch<Item> {
  let waiting: Item[] = [];
  let isEnding = false;
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    write(items.map(textOf).join(''));
  }

  return {
    add(item) {
      waiting.push(item);
      if (isEnding || waiting.length >= MOST_WAITING) flush();
      else timer ??= setTimeout(flush, LONGEST_WAIT).unref();
    },
    end() {
      isEnding = true;
      flush();
    },
  };
}
