import type { Core } from '@strapi/strapi';
import type { DeliveryOptions } from '../delivery/public-read';

/** What Strapi knows of a route, as far as a door asks. */
export type Route = {
  method: string;
  path: string;
  config?: {
    auth?: false | { scope?: string[] };
    delivery?: DeliveryOptions;
    takesFiles?: true;
  };
  info?: { type?: string; pluginName?: string };
};

/** What answers a request: the template of its path, and the route where Strapi's tables have it. */
export type Endpoint = { method: string; path: string; route: Route | null };

type Router = { type?: string; prefix?: string; routes?: Route[] };

/** As koa-router keeps an endpoint, or a middleware, which has no methods. */
type Layer = { path: string; methods: string[]; regexp: RegExp };

/** Files of the public folder, and of the admin: they match nearly everything, and answer what nothing else does. */
export const CATCH_ALL = ['/((?!uploads/).+)', '/admin/:path*'];

const tables = new WeakMap<Core.Strapi, Map<string, Route>>();

/** What will answer a request; `null` where nothing does. Call it when Strapi has its routes. */
export function endpointFor(strapi: Core.Strapi, method: string, path: string): Endpoint | null {
  const table = tableOf(strapi);
  const { pathAndMethod } = strapi.server.router.match(path, method);
  const found = (pathAndMethod as unknown as Layer[]).filter(({ methods }) => methods.length > 0);
  const layer = found.find((one) => !CATCH_ALL.includes(one.path)) ?? found[0];
  if (!layer) return null;
  return { method, path: layer.path, route: table.get(keyOf(method, layer.path)) ?? null };
}

/** Every endpoint of the server. */
export function endpoints(strapi: Core.Strapi): Endpoint[] {
  const table = tableOf(strapi);
  return layersOf(strapi).flatMap(({ methods, path }) =>
    methods.map((method) => ({ method, path, route: table.get(keyOf(method, path)) ?? null })),
  );
}

const layersOf = (strapi: Core.Strapi) => strapi.server.listRoutes() as unknown as Layer[];

function tableOf(strapi: Core.Strapi): Map<string, Route> {
  let table = tables.get(strapi);
  if (!table) {
    // koa-router takes `/api/Reports` for `/api/reports`; what stands in front of the node does not.
    for (const layer of layersOf(strapi)) layer.regexp = new RegExp(layer.regexp.source);
    // Of two routes at one path the router takes the first.
    table = new Map(routersOf(strapi).flatMap(entriesOf).reverse());
    tables.set(strapi, table);
  }
  return table;
}

function routersOf(strapi: Core.Strapi): Router[] {
  const rest = strapi.config.get<string>('api.rest.prefix', '/api');
  const of = (routes: unknown, prefix: string): Router[] =>
    Array.isArray(routes)
      ? [{ prefix, routes: routes as Route[] }]
      : (Object.values(routes ?? {}) as Router[]).map((router) => ({
          routes: router.routes ?? [],
          prefix: (router.type === 'content-api' ? rest : '') + (router.prefix ?? ''),
        }));
  return [
    ...of(strapi.admin?.routes, '/admin'),
    ...Object.entries(strapi.plugins).flatMap(([name, { routes }]) => of(routes, `/${name}`)),
    ...Object.values(strapi.apis).flatMap(({ routes }) => of(routes, rest)),
  ];
}

const entriesOf = ({ prefix = '', routes = [] }: Router): [string, Route][] =>
  routes.map((route) => [keyOf(route.method, prefix + route.path), route]);

/** A read is the same with or without its body; a slash at the end says nothing. */
const keyOf = (method: string, path: string): string =>
  `${method.toUpperCase().replace('HEAD', 'GET')} ${path.trim().replace(/(?<=.)\/$/, '')}`;
