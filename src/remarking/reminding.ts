import type { Core } from '@strapi/strapi';
import { remindOfDue } from './due';

/** How often a node looks for tasks whose day has come, in milliseconds: a day begins once, and an hour late is early enough. */
const INTERVAL = 60 * 60 * 1000;

const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>();
const running = new WeakMap<Core.Strapi, Promise<unknown>>();

/** Reminds of what is due now, and looks again from time to time. */
export function startReminding(strapi: Core.Strapi): void {
  const remind = () => {
    const work = remindOfDue(strapi).catch((error: unknown) =>
      strapi.log.warn(`Nobody is reminded for now: ${String(error)}`),
    );
    running.set(strapi, work);
  };
  remind();
  timers.set(strapi, setInterval(remind, INTERVAL).unref());
}

/** Stops looking, and waits for who is being reminded. Called from `destroy()`. */
export async function stopReminding(strapi: Core.Strapi): Promise<void> {
  clearInterval(timers.get(strapi));
  await running.get(strapi);
}
