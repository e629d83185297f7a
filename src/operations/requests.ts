import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AccessLog } from './access-log';
import type { Metrics } from './metrics';
import { FROM_MEMORY, REQUEST_ID, ROUTE } from '../http/response-marks';

/** The label of responses that no route made: cache hits, files, and addresses that do not exist. */
const NO_ROUTE = 'none';

/** The status that nginx logs for a client that left before the response. */
const GONE = 499;

export type Answering = ServerResponse & {
  [ROUTE]?: string;
  [REQUEST_ID]?: string;
  [FROM_MEMORY]?: boolean;
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Watches every request where it enters, before the cache and any middleware. Gives it an id, counts it, and logs it
 * after the response. The query is left out, because it may hold private data.
 */
export function watchRequests(server: Server, metrics: Metrics, log: AccessLog): void {
  const note = createNote(metrics, log);
  const others = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request, response: Answering) => {
    const start = performance.now();
    response[REQUEST_ID] = idOf(request);
    for (const listener of others) listener.call(server, request, response);
    // For a cache hit, waiting for the end would cost more than everything else here.
    if (response[FROM_MEMORY]) note(request, response, performance.now() - start);
    else response.once('close', () => note(request, response, performance.now() - start));
  });
}

/** Returns a function that counts and logs a finished request. */
export function createNote({ observe }: Pick<Metrics, 'observe'>, log: AccessLog) {
  return function note(
    { method = '', url = '' }: IncomingMessage,
    response: Answering,
    took: number,
  ): void {
    const status = response.headersSent ? response.statusCode : GONE;
    const route = response[ROUTE] ?? NO_ROUTE;
    observe({ method, route, status }, took / 1000);
    if (!log.isOn) return;
    const id = response[REQUEST_ID] ?? '';
    const isHit = response[FROM_MEMORY] === true;
    log.write({ at: Date.now(), method, url, route, status, took, id, isHit });
  };
}

/**
 * Returns the caller's request id if it is well formed, so that a request can be followed through proxies; else a new
 * id.
 */
export function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : ownId();
}

/**
 * Our own ids: a random part for the process and the number of the request. A random id for each request would cost
 * more than its log line.
 */
const PROCESS = randomUUID().slice(0, 18);
let count = 0;

function ownId(): string {
  count += 1;
  return `${PROCESS}-${count.toString(36)}`;
}
