import type { Core } from '@strapi/strapi';
import { answerMalformed } from '../http/malformed';
import type { OperationsConfig } from '../../config/operations';
import { deliveryOf } from '../delivery';
import { createAccessLog, type AccessLog } from './access-log';
import { drain, watchConnections } from './drain';
import { createMetrics, type Metrics } from './metrics';
import { markStopping } from './readiness';
import { measureKept } from './register';
import { watchRequests } from './requests';
import { straysSoFar } from '../transactions/strays';

const ofStrapi = new WeakMap<Core.Strapi, Metrics>();
const logs = new WeakMap<Core.Strapi, AccessLog>();

/** Returns the metrics of this node. */
export const metricsOf = (strapi: Core.Strapi): Metrics => ofStrapi.get(strapi) as Metrics;

const route = (path: string, action: string) => ({
  method: 'GET' as const,
  path,
  handler: `api::operation.operation.${action}`,
  config: { auth: false as const },
});

/** Routes for the operators of a node. They are at the root: Strapi would put a route of `src/api` under `/api`. */
const ROUTES = [route('/health', 'health'), route('/ready', 'ready'), route('/metrics', 'metrics')];

/** Adds the metrics and the routes for operators. Called from `register()`, before the first request. */
export function addOperations(strapi: Core.Strapi): void {
  const metrics = createMetrics(strapi);
  ofStrapi.set(strapi, metrics);
  measureDelivery(strapi, metrics);
  measureStrays(metrics);
  strapi.server.routes(ROUTES);
}

/** Starts to watch requests. Call it last, when all other handlers are in place, because it must run before them. */
export function startWatching(strapi: Core.Strapi): void {
  const { httpServer } = strapi.server;
  const log = createAccessLog(strapi);
  logs.set(strapi, log);
  watchRequests(httpServer, metricsOf(strapi), log);
  watchConnections(httpServer);
  answerMalformed(httpServer);
}

/** Answers the open requests before the node stops. Called from `destroy()`, before Strapi closes the server. */
export async function stopGently(strapi: Core.Strapi): Promise<void> {
  markStopping(strapi);
  const { patience } = strapi.config.get<OperationsConfig['shutdown']>('operations.shutdown');
  await drain(strapi.server.httpServer, patience);
  logs.get(strapi)?.end();
}

function measureDelivery(strapi: Core.Strapi, { gauge }: Metrics): void {
  const stats = () => deliveryOf(strapi).stats();
  measureKept({ gauge }, 'zongshu_delivery', stats);
  gauge('zongshu_delivery_misses', 'Cache misses.', () => stats().misses);
}

function measureStrays({ gauge }: Metrics): void {
  const help = (kind: string) => `Unhandled rejections: ${kind}.`;
  gauge(
    'zongshu_strays_database',
    help('the database was unreachable'),
    () => straysSoFar().database,
  );
  gauge('zongshu_strays_other', help('bugs in a program'), () => straysSoFar().other);
}
