import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { answersOf } from './answers';
import { sweeperOf } from './sweep';

/** How often a node looks for what killed imports have left, in milliseconds. */
const INTERVAL = 10 * 60 * 1000;

const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>();

/** Sweeps now, and from time to time. Called from `bootstrap()`, when tables and services are there. */
export function startSweeping(strapi: Core.Strapi): void {
  const { grace } = strapi.config.get<OperationsConfig['imports']>('operations.imports');
  const sweep = () =>
    Promise.all([sweeperOf(strapi).sweep(grace), answersOf(strapi).forgetOld()]).catch(
      (error: unknown) =>
        strapi.log.warn(`What imports have left is not swept for now: ${String(error)}`),
    );
  void sweep();
  timers.set(strapi, setInterval(() => void sweep(), INTERVAL).unref());
}

/** Called from `destroy()`. */
export function stopSweeping(strapi: Core.Strapi): void {
  clearInterval(timers.get(strapi));
}
