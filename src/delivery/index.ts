import type { Core } from '@strapi/strapi';
import type { DeliveryConfig } from '../../config/delivery';
import type { ZongshuConfig } from '../../config/zongshu';
import { isShared } from '../nodes/connection';
import { createMemory, type Memory } from './memory';
import type { PublicRead } from './public-read';
import { createRecogniser } from './recognise';
import type { News } from './front-protocol';
import { isBehindFront, telling, tellingFront } from './tell-front';

export { anonymousRead, publicRead } from './public-read';

const NAME = 'zongshu.delivery';

/**
 * The share of the cache's size that is left in the application if the front has the cache. It serves answers that are
 * requested in several codings at a time.
 */
const SHARE_BEHIND_FRONT = 1 / 8;

/** The public reads whose paths are not below `/api`. */
const atRoot = new WeakMap<Core.Strapi, PublicRead[]>();

/**
 * Gives Strapi the cache, and registers the public reads that are not below `/api`. Called once, from `register()`. If
 * several nodes share the database, the cache keeps nothing until it hears of their changes (`src/nodes/`).
 */
export function addDelivery(strapi: Core.Strapi, readsAtRoot: PublicRead[]): void {
  atRoot.set(strapi, readsAtRoot);
  strapi.server.routes(readsAtRoot);
  const { maxBytes } = strapi.config.get<DeliveryConfig>('delivery');
  const memory = isBehindFront(strapi)
    ? tellingFront(createMemory(maxBytes * SHARE_BEHIND_FRONT))
    : createMemory(maxBytes);
  const heard = telling(memory, (news) => listeners.get(strapi)?.(news));
  heard.clear({ isListening: !isShared(strapi) });
  strapi.add(NAME, heard);
}

const listeners = new WeakMap<Core.Strapi, (news: News) => void>();

/** Calls `hear` with what became stale, here or on other nodes, after the cache has dropped it. */
export const onNews = (strapi: Core.Strapi, hear: (news: News) => void): void =>
  void listeners.set(strapi, hear);

export const deliveryOf = (strapi: Core.Strapi): Memory => strapi.get(NAME as never);

/**
 * Returns a function that recognises public reads: the routes of every API that `publicRead` made, and those that
 * `addDelivery` received. Call it after Strapi has loaded its routes.
 */
export function recogniserOf(strapi: Core.Strapi) {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const routers = Object.values(strapi.apis).flatMap((api) => Object.values(api.routes));
  const reads = routers
    .flatMap((router) => (router.routes ?? []) as unknown as PublicRead[])
    .filter((route) => route.config?.delivery)
    .map((route) => ({ ...route, path: prefix + route.path }));
  const [source] = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  return createRecogniser([...reads, ...(atRoot.get(strapi) ?? [])], source?.code ?? '');
}
