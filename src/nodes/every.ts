import type { Core } from '@strapi/strapi';

/** Work that a node does again and again, from when it is started until it is stopped. */
export interface Repeated {
  /** Does it now, and again from time to time. Called from `bootstrap()`. */
  start(strapi: Core.Strapi): void;
  /** Does it no more, and waits for what is being done. Called from `destroy()`. */
  stop(strapi: Core.Strapi): Promise<void>;
}

type Running = { timer: NodeJS.Timeout; work: Promise<unknown> | null };

/**
 * Does some work every so often, never twice at a time: where it takes longer, the next time is left out. What fails is logged with
 * what is not done meanwhile, and tried at the next time.
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
