import type { Core } from '@strapi/strapi';
import type { Context } from './context';

type Route = { handler: string; config: { middlewares?: object[] } };
type Guard = (ctx: Context, next: () => Promise<unknown>) => Promise<unknown>;

/** Strapi's plugins keep their routes when an application ends, and another may begin in the same process. */
const ofApplication = new WeakMap<object, Core.Strapi>();

/**
 * Sets a guard before a route of a plugin, by its handler, where the caller is known. Called from `register()`; throws where
 * Strapi has no such route any more, so that an upgrade cannot open it silently.
 */
export function guardRoute(strapi: Core.Strapi, plugin: string, handler: string, guard: Guard) {
  // Strapi keeps a router for each part of a plugin.
  const routers = Object.values(strapi.plugin(plugin).routes) as { routes?: Route[] }[];
  const route = routers.flatMap(({ routes = [] }) => routes).find((one) => one.handler === handler);
  if (!route) throw new Error(`Strapi has no route for "${plugin}.${handler}" to be guarded.`);
  ofApplication.set(guard, strapi);
  const kept = (route.config.middlewares ?? []).filter(
    (middleware) => (ofApplication.get(middleware) ?? strapi) === strapi,
  );
  route.config.middlewares = [...kept, guard];
}
