/** How long a text may wait for others, in milliseconds: no reader of a log notices. */
export const LONGEST_WAIT = 100;

/** How many bytes are written at once, whatever the time: what a pipe takes in one piece on Linux. */
export const FULL = 65_536;

/** The most bytes that UTF-8 takes for one unit of UTF-16. */
const BYTES_PER_UNIT = 3;

export type Batch = {
  add(text: string): void;
  /** Writes what waits, and from now on each text at once. */
  end(): void;
};

/**
 * Gathers texts and writes them together, in their order: each write is a call to the system. They wait as bytes, since
 * strings that live for a tenth of a second are copied by every collection of young garbage until then.
 */
export function batched(write: (texts: Buffer) => void): Batch {
  const waiting = Buffer.allocUnsafeSlow(2 * FULL);
  let length = 0;
  let isEnding = false;
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (length === 0) return;
    const texts = Buffer.from(waiting.subarray(0, length));
    length = 0;
    write(texts);
  }

  /** Writes a text that may not fit by itself, after what came before it. */
  function addLong(text: string): void {
    flush();
    write(Buffer.from(text));
  }

  return {
    add(text) {
      if (length + text.length * BYTES_PER_UNIT > waiting.length) return addLong(text);
      length += waiting.write(text, length);
      if (isEnding || length >= FULL) flush();
      else timer ??= setTimeout(flush, LONGEST_WAIT).unref();
    },
    end() {
      isEnding = true;
      flush();
    },
  };
}
