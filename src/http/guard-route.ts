import type { Core } from '@strapi/strapi';
import type { Context } from './context';

type Route = { handler: string; config: { middlewares?: object[] } };
type Guard = (ctx: Context, next: () => Promise<unknown>) => Promise<unknown>;

/**
 * The application of each guard. Strapi's plugins keep their routes when an application ends, and the same process may
 * start another.
 */
const ofApplication = new WeakMap<object, Core.Strapi>();

/**
 * Puts a guard before a plugin's route, found by its handler. It runs after authentication. Call it from `register()`.
 * Throws if Strapi no longer has such a route, so that an upgrade cannot open it silently.
 */
export function guardRoute(strapi: Core.Strapi, plugin: string, handler: string, guard: Guard) {
  // Strapi has a router for each part of a plugin.
  const routers = Object.values(strapi.plugin(plugin).routes) as { routes?: Route[] }[];
  const route = routers.flatMap(({ routes = [] }) => routes).find((one) => one.handler === handler);
  if (!route) throw new Error(`Strapi has no route for "${plugin}.${handler}" to be guarded.`);
  ofApplication.set(guard, strapi);
  const kept = (route.config.middlewares ?? []).filter(
    (middleware) => (ofApplication.get(middleware) ?? strapi) === strapi,
  );
  route.config.middlewares = [...kept, guard];
}
