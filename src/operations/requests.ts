import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Metrics } from './metrics';
import { REQUEST_ID } from './request-id';

/** Where the chain leaves the template of the route that answered. */
export const ROUTE = Symbol('route');

/** What answered without reaching a route: memory, a file, or nothing that is there. */
const NO_ROUTE = 'none';

/** The status of a request whose client left before the answer, as nginx writes it. */
const GONE = 499;

/** Winston, of which Strapi's type knows less. */
type Log = { isLevelEnabled(level: string): boolean; http(text: string, line: object): void };

type Answering = ServerResponse & { [ROUTE]?: string; [REQUEST_ID]?: string };

/**
 * Watches every request where it enters, before memory and any middleware: gives it an id, counts it, and logs one line
 * when it is answered. The query is left out, since it may hold what is nobody's business.
 */
export function watchRequests(strapi: Core.Strapi, metrics: Metrics): void {
  const log = strapi.log as unknown as Log;
  strapi.server.httpServer.prependListener('request', (request, response: Answering) => {
    const start = process.hrtime.bigint();
    const requestId = idOf(request);
    response[REQUEST_ID] = requestId;
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const { method = '', url = '' } = request;
      const path = url.split('?')[0];
      const status = response.headersSent ? response.statusCode : GONE;
      const route = response[ROUTE] ?? NO_ROUTE;
      metrics.observe({ method, route, status: String(status) }, seconds);
      const milliseconds = Math.round(seconds * 10_000) / 10;
      if (!log.isLevelEnabled('http')) return;
      const line = { method, path, route, status, milliseconds, requestId };
      log.http(`${method} ${path} ${status} (${milliseconds} ms)`, line);
    });
  });
}

/** The caller's id where it has the form of one, so that a request can be followed through proxies. */
function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}
