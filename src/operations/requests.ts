import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AccessLog } from './access-log';
import type { Metrics } from './metrics';
import { FROM_MEMORY, REQUEST_ID, ROUTE } from '../http/response-marks';

/** What answered without reaching a route: memory, a file, or nothing that is there. */
const NO_ROUTE = 'none';

/** The status of a request whose client left before the answer, as nginx writes it. */
const GONE = 499;

export type Answering = ServerResponse & {
  [ROUTE]?: string;
  [REQUEST_ID]?: string;
  [FROM_MEMORY]?: boolean;
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Watches every request where it enters, before memory and any middleware: gives it an id, counts it, and logs one line
 * when it is answered. The query is left out, since it may hold what is nobody's business.
 */
export function watchRequests(server: Server, metrics: Metrics, log: AccessLog): void {
  const note = createNote(metrics, log);
  const others = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request, response: Answering) => {
    const start = performance.now();
    response[REQUEST_ID] = idOf(request);
    for (const listener of others) listener.call(server, request, response);
    // Waiting for its end would cost such an answer more than all the rest here.
    if (response[FROM_MEMORY]) note(request, response, performance.now() - start);
    else response.once('close', () => note(request, response, performance.now() - start));
  });
}

/** Counts an answer that is over, and logs its line. */
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

/** The caller's id where it has the form of one, so that a request can be followed through proxies. */
export function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : ownId();
}

/** Ids of our own: this process and the number of the request, since a random one for each costs more than its log line. */
const PROCESS = randomUUID().slice(0, 18);
let count = 0;

function ownId(): string {
  count += 1;
  return `${PROCESS}-${count.toString(36)}`;
}
