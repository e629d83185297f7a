import type { Child } from '../../../src/workers/child';
import { createPool } from '../../../src/workers/pool';

const OPTIONS = { size: 1, memory: 64, timeLimit: 60_000, queue: 1, patience: 60_000 };
const ASK = { task: 'any', input: null };

/** Workers that answer when they are told. */
function workers() {
  const answers: (() => void)[] = [];
  const start = (): Child => {
    let alive = true;
    return {
      do: () => new Promise((resolve) => answers.push(() => resolve({ value: 'done' }))),
      kill: () => (alive = false),
      isAlive: () => alive,
    };
  };
  const answer = async () => {
    await soon();
    answers.shift()?.();
    await soon();
  };
  return { start: jest.fn(start), answer };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('a pool', () => {
  it('works on as much at a time as it may, and lets the next wait', async () => {
    const { start, answer } = workers();
    const pool = createPool(OPTIONS, start);
    const both = [pool.run(ASK), pool.run(ASK)];
    expect(pool.stats()).toMatchObject({ running: 1, waiting: 1 });
    await answer();
    await both[0];
    await answer();
    await expect(both[1]).resolves.toEqual({ value: 'done' });
    expect(start).toHaveBeenCalledTimes(1);
    pool.close();
  });

  it('turns away what comes when the queue is full', async () => {
    const { start } = workers();
    const pool = createPool(OPTIONS, start);
    const accepted = [pool.run(ASK), pool.run(ASK)];
    await expect(pool.run(ASK)).rejects.toMatchObject({ reason: 'busy' });
    pool.close();
    await expect(accepted[1]).rejects.toMatchObject({ reason: 'aborted' });
  });

  it('turns away what waited too long', async () => {
    const { start, answer } = workers();
    const pool = createPool({ ...OPTIONS, patience: 20 }, start);
    const first = pool.run(ASK);
    await expect(pool.run(ASK)).rejects.toMatchObject({ reason: 'busy' });
    await answer();
    await first;
    expect(pool.stats()).toMatchObject({ running: 0, waiting: 0 });
    pool.close();
  });

  it('forgets what was given up while it waited', async () => {
    const { start } = workers();
    const pool = createPool(OPTIONS, start);
    void pool.run(ASK).catch(() => {});
    const client = new AbortController();
    const waiting = pool.run(ASK, client.signal);
    client.abort();
    await expect(waiting).rejects.toMatchObject({ reason: 'aborted' });
    expect(pool.stats().waiting).toBe(0);
    pool.close();
  });
});
