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

/** Of the memory for answers, where the front has that: for one that is asked for in several codings at a time. */
const SHARE_BEHIND_FRONT = 1 / 8;

/** Public reads whose paths are not below `/api`. */
const atRoot = new WeakMap<Core.Strapi, PublicRead[]>();

/**
 * Gives Strapi the memory of the delivery, and the routes of public reads that are not below `/api`. Called once, from
 * `register()`. Where nodes share the database it keeps nothing until it is told of their changes (`src/nodes/`).
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

/** Has somebody told what becomes stale, here and on other nodes, when it has been forgotten. */
export const onNews = (strapi: Core.Strapi, hear: (news: News) => void): void =>
  void listeners.set(strapi, hear);

export const deliveryOf = (strapi: Core.Strapi): Memory => strapi.get(NAME as never);

/**
 * Tells which requests are public reads: the routes of every API that were made with `publicRead`, and those that
 * `addDelivery` was given. Call it when Strapi has its routes.
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
