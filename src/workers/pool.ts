import { startChild, type Child } from './child';
import { WorkEndedError } from './end';
import type { Answer, Ask } from './protocol';

export type PoolOptions = {
  /** How many workers run at a time. */
  size: number;
  /** The heap of each worker, in megabytes. */
  memory: number;
  /** How long one task may take, in milliseconds. */
  timeLimit: number;
  /** How many tasks may wait. */
  queue: number;
  /** How long a task may wait, in milliseconds. */
  patience: number;
};

export type Pool = {
  /**
   * Runs a task in a worker process. Throws `WorkEndedError`: `busy` if too many tasks wait or it has waited too long;
   * `time` or `memory` if it exceeds a limit; `aborted` by `signal`; `crash`.
   */
  run(ask: Ask, signal?: AbortSignal): Promise<Answer>;
  /** Ends every worker. Running and waiting tasks are aborted. */
  close(): void;
  stats(): { running: number; waiting: number; ended: number };
};

type Waiting = { start(child: Child): void; refuse(error: WorkEndedError): void };

/** How long an idle worker is kept, in milliseconds. It holds some 100 MB, and a new one starts in 200 ms. */
const IDLE = 60_000;

/** Creates a bounded pool of worker processes. They start when they are needed and end when they are not. */
export function createPool(options: PoolOptions, start = startChild): Pool {
  const idle = new Map<Child, NodeJS.Timeout>();
  const running = new Set<Child>();
  const waiting = new Set<Waiting>();
  let ended = 0;

  async function run(ask: Ask, signal?: AbortSignal): Promise<Answer> {
    const child = await turn(signal);
    if (signal?.aborted) {
      release(child);
      throw left();
    }
    let reason: 'time' | 'aborted' | null = null;
    const stop = (why: 'time' | 'aborted') => () => {
      reason = why;
      child.kill();
    };
    const aborted = stop('aborted');
    const timer = setTimeout(stop('time'), options.timeLimit).unref();
    signal?.addEventListener('abort', aborted, { once: true });
    try {
      return await child.do(ask);
    } catch (error) {
      ended += 1;
      throw reason ? new WorkEndedError(reason, `Stopped: ${reason}.`) : error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
      release(child);
    }
  }

  /** Returns a worker for this task when its turn comes. */
  function turn(signal?: AbortSignal): Promise<Child> {
    if (signal?.aborted) throw left();
    const free = running.size < options.size ? takeIdle() : null;
    if (free) return Promise.resolve(free);
    if (waiting.size >= options.queue) throw busy();
    return new Promise((resolve, reject) => {
      const settle = () => {
        waiting.delete(one);
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
      };
      const refuse = (error: WorkEndedError) => (settle(), reject(error));
      const one = { refuse, start: (child: Child) => (settle(), resolve(child)) };
      const leave = () => refuse(left());
      const timer = setTimeout(() => refuse(busy()), options.patience).unref();
      signal?.addEventListener('abort', leave, { once: true });
      waiting.add(one);
    });
  }

  function takeIdle(): Child {
    for (const [child, timer] of idle) {
      clearTimeout(timer);
      idle.delete(child);
      if (child.isAlive()) return begin(child);
    }
    return begin(start(options.memory));
  }

  function begin(child: Child): Child {
    running.add(child);
    return child;
  }

  function release(child: Child): void {
    running.delete(child);
    if (child.isAlive()) idle.set(child, setTimeout(() => end(child), IDLE).unref());
    const [next] = waiting;
    next?.start(takeIdle());
  }

  function end(child: Child): void {
    idle.delete(child);
    child.kill();
  }

  function close(): void {
    for (const one of waiting) one.refuse(new WorkEndedError('aborted', 'The node stops.'));
    for (const [child, timer] of idle) {
      clearTimeout(timer);
      end(child);
    }
    for (const child of running) child.kill();
  }

  return {
    run,
    close,
    stats: () => ({ running: running.size, waiting: waiting.size, ended }),
  };
}

const left = () => new WorkEndedError('aborted', 'The caller has left.');
const busy = () => new WorkEndedError('busy', 'Too many tasks are waiting.');
