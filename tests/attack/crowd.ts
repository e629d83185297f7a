import { setTimeout as pause } from 'node:timers/promises';
import { publishOne, type Written } from './writes';

const WRITERS = 4;

/** How long a refused writer waits before the next attempt, in milliseconds. */
const BREATH = 50;

/**
 * Starts writers that publish one report after another. Returns a function that stops them and returns their writes.
 */
export function startWriters(address: () => string, token: string): () => Promise<Written[]> {
  const writes: Written[] = [];
  const stop = repeatedly(WRITERS, async () => {
    const write = await publishOne(address(), token);
    writes.push(write);
    return write.status === 201;
  });
  return async () => {
    await stop();
    return writes;
  };
}

/** The response to a reader. Status 0: no response came. */
export type Read = { status: number; retryAfter: string | null };

/** Starts a reader that requests these pages in turn. Returns a function that stops it and returns its reads. */
export function startReader(address: () => string, pages: string[]): () => Promise<Read[]> {
  const reads: Read[] = [];
  const stop = repeatedly(1, async () => {
    reads.push(await read(address() + pages[reads.length % pages.length]));
    await pause(BREATH);
    return true;
  });
  return async () => {
    await stop();
    return reads;
  };
}

/** Requests a page. Never throws. */
export const read = (address: string): Promise<Read> =>
  fetch(address).then(
    async (answer) => {
      await answer.arrayBuffer();
      return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
    },
    () => ({ status: 0, retryAfter: null }),
  );

function repeatedly(hands: number, work: () => Promise<boolean>): () => Promise<void> {
  let isOver = false;
  const all = Array.from({ length: hands }, async () => {
    while (!isOver) if (!(await work())) await pause(BREATH);
  });
  return async () => {
    isOver = true;
    await Promise.all(all);
  };
}
