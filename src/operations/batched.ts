/** How long a text may wait for others, in milliseconds: no reader of a log notices. */
export const LONGEST_WAIT = 100;

/** How many characters are written at once, whatever the time: what a pipe takes in one piece on Linux. */
export const FULL = 65_536;

export type Batch = {
  add(text: string): void;
  /** Writes what waits, and from now on each text at once. */
  end(): void;
};

/** Gathers texts and writes them together, in their order: each write is a call to the system. */
export function batched(write: (texts: string) => void): Batch {
  let waiting = '';
  let isEnding = false;
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const texts = waiting;
    waiting = '';
    if (texts) write(texts);
  }

  return {
    add(text) {
      waiting += text;
      if (isEnding || waiting.length >= FULL) flush();
      else timer ??= setTimeout(flush, LONGEST_WAIT).unref();
    },
    end() {
      isEnding = true;
      flush();
    },
  };
}
