import type { Core } from '@strapi/strapi';
import type { Context } from './context';

type Route = { handler: string; config: { middlewares?: unknown[] } };
type Guard = (ctx: Context, next: () => Promise<unknown>) => Promise<unknown>;

/**
 * Sets a guard before a route of a plugin, by its handler, where the caller is known. Called from `register()`; throws where
 * Strapi has no such route any more, so that an upgrade cannot open it silently.
 */
export function guardRoute(strapi: Core.Strapi, plugin: string, handler: string, guard: Guard) {
  // Strapi keeps a router for each part of a plugin.
  const routers = Object.values(strapi.plugin(plugin).routes) as { routes?: Route[] }[];
  const route = routers.flatMap(({ routes = [] }) => routes).find((one) => one.handler === handler);
  if (!route) throw new Error(`Strapi has no route for "${plugin}.${handler}" to be guarded.`);
  route.config.middlewares = [...(route.config.middlewares ?? []), guard];
}
