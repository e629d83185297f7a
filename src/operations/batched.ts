/** How long an item may wait for others, in milliseconds: no reader of a log notices. */
export const LONGEST_WAIT = 100;

/**
 * How many items are written at once, whatever the time. A line of the log takes about 300 bytes, so that these fill what
 * a pipe takes in one piece on Linux (64 KB); and they are gone before the next collection of young garbage copies them.
 */
export const MOST_WAITING = 200;

export type Batch<Item> = {
  add(item: Item): void;
  /** Writes what waits, and from now on each item at once. */
  end(): void;
};

/**
 * Gathers items and writes them together, in their order: each write is a call to the system. Their text is made then,
 * too: between two requests the processor has to fetch the code for it each time.
 * @param textOf the text of one item
 * @param write takes the texts of some items, joined
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
