import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/**
 * Headers that belong to one connection (RFC 9110 §7.6.1) and are not passed on. `Transfer-Encoding` stays, because
 * Node writes it anew.
 */
const OF_CONNECTION = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade'],
]);

/**
 * Returns the headers of a request for the application. Like every proxy, the front appends what it saw at the right
 * (`src/doors/forwarded.ts` reads it).
 */
export function headersFor(request: IncomingMessage, requestId: string): OutgoingHttpHeaders {
  const { headers, socket } = request;
  return {
    ...passedOn(headers),
    'x-request-id': requestId,
    'x-forwarded-for': added(headers['x-forwarded-for'], socket.remoteAddress ?? ''),
    'x-forwarded-proto': added(headers['x-forwarded-proto'], 'http'),
    'x-forwarded-host': added(headers['x-forwarded-host'], headers.host ?? ''),
    ...(headers['x-forwarded-port'] && {
      'x-forwarded-port': added(headers['x-forwarded-port'], String(socket.localPort)),
    }),
  };
}

function passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !OF_CONNECTION.has(name) && !named.includes(name)),
  );
}

const added = (before: string | string[] | undefined, own: string): string =>
  before === undefined ? own : `${String(before)}, ${own}`;
