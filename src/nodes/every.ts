import type { Core } from '@strapi/strapi';

/** Work that a node repeats from `start` until `stop`. */
export interface Repeated {
  /** Does the work now and then at each interval. Called from `bootstrap()`. */
  start(strapi: Core.Strapi): void;
  /** Stops repeating, and waits for work that is under way. Called from `destroy()`. */
  stop(strapi: Core.Strapi): Promise<void>;
}

type Running = { timer: NodeJS.Timeout; work: Promise<unknown> | null };

/**
 * Repeats some work at an interval, never twice at a time: an interval is skipped while the work is still under way. A
 * failure is logged and tried again at the next interval.
 * @param interval in milliseconds
 * @param undone what a failure leaves undone, as the log says it: `Nobody is reminded`
 */
export function every(
  interval: number,
  undone: string,
  work: (strapi: Core.Strapi) => Promise<unknown>,
): Repeated {
  const running = new WeakMap<Core.Strapi, Running>();

  function tick(strapi: Core.Strapi, own: Running): void {
    if (own.work) return;
    own.work = Promise.resolve()
      .then(() => work(strapi))
      .catch((error: unknown) => strapi.log.warn(`${undone} for now: ${String(error)}`))
      .finally(() => (own.work = null));
  }

  return {
    start(strapi) {
      clearInterval(running.get(strapi)?.timer);
      const timer = setInterval(() => tick(strapi, own), interval).unref();
      const own: Running = { timer, work: null };
      running.set(strapi, own);
      tick(strapi, own);
    },
    async stop(strapi) {
      const own = running.get(strapi);
      clearInterval(own?.timer);
      await own?.work;
    },
  };
}
