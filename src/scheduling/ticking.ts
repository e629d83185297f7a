import type { Core } from '@strapi/strapi';
import { actOnDue } from './act';

/** How often a node looks for what is due, in milliseconds: nobody who schedules a minute waits a second one for it. */
const INTERVAL = 15 * 1000;

const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>();
const running = new WeakMap<Core.Strapi, Promise<unknown>>();

/** Does what is due now, what became due while no node ran included, and looks again from time to time. */
export function startSchedules(strapi: Core.Strapi): void {
  const tick = () => {
    if (running.has(strapi)) return;
    const work = actOnDue(strapi)
      .catch((error: unknown) =>
        strapi.log.warn(`Nothing scheduled is done for now: ${String(error)}`),
      )
      .finally(() => running.delete(strapi));
    running.set(strapi, work);
  };
  tick();
  timers.set(strapi, setInterval(tick, INTERVAL).unref());
}

/** Stops looking, and waits for what is being done. Called from `destroy()`. */
export async function stopSchedules(strapi: Core.Strapi): Promise<void> {
  clearInterval(timers.get(strapi));
  await running.get(strapi);
}
