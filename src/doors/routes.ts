import type { Core } from '@strapi/strapi';
import type { DeliveryOptions } from '../delivery/public-read';

/** The parts of a Strapi route that the doors need. */
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

/** What answers a request: the path template, and the route, if Strapi's tables have one. */
export type Endpoint = { method: string; path: string; route: Route | null };

type Router = { type?: string; prefix?: string; routes?: Route[] };

/** An endpoint in koa-router. A layer without methods is a middleware. */
type Layer = { path: string; methods: string[]; regexp: RegExp };

/**
 * The files of the public folder and of the admin. They match nearly every path, and answer only if nothing else does.
 */
export const CATCH_ALL = ['/((?!uploads/).+)', '/admin/:path*'];

const tables = new WeakMap<Core.Strapi, Map<string, Route>>();

/** Returns what will answer a request, or null. Call it after Strapi has loaded its routes. */
export function endpointFor(strapi: Core.Strapi, method: string, path: string): Endpoint | null {
  const table = tableOf(strapi);
  const { pathAndMethod } = strapi.server.router.match(path, method);
  const found = (pathAndMethod as unknown as Layer[]).filter(({ methods }) => methods.length > 0);
  const layer = found.find((one) => !CATCH_ALL.includes(one.path)) ?? found[0];
  if (!layer) return null;
  return { method, path: layer.path, route: table.get(keyOf(method, layer.path)) ?? null };
}

/** Returns every endpoint of the server. */
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
    // koa-router ignores case, so it would answer `/api/Reports` as well. A proxy in front of the node does not ignore
    // case.
    for (const layer of layersOf(strapi)) layer.regexp = new RegExp(layer.regexp.source);
    // If two routes have the same path, the router uses the first. `reverse` lets the first one win here too.
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

/** HEAD counts as GET, and a slash at the end does not count. */
const keyOf = (method: string, path: string): string =>
  `${method.toUpperCase().replace('HEAD', 'GET')} ${path.trim().replace(/(?<=.)\/$/, '')}`;
