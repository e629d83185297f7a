import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/**
 * How often `drain` looks for connections that have become idle, in milliseconds. It is long enough for the next
 * request of a busy connection to arrive.
 */
const LOOK_EVERY = 200;

const connectionsOf = new WeakMap<Server, Set<Socket>>();

/** Keeps a list of the server's open connections, so that `drain` can end those that have sent nothing. */
export function watchConnections(server: Server): void {
  const connections = new Set<Socket>();
  connectionsOf.set(server, connections);
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
}

/**
 * Stops accepting connections and waits until every open request is answered, at most `patience` milliseconds. Strapi
 * by itself cuts open requests off.
 */
export async function drain(server: Server, patience: number): Promise<void> {
  if (!server.listening) return;
  // Each response tells its client to close the connection.
  server.prependListener('request', (_, response) => (response.shouldKeepAlive = false));
  const look = setInterval(() => endIdle(server), LOOK_EVERY);
  let giveUp: NodeJS.Timeout | undefined;
  const patienceEnds = new Promise<void>((end) => (giveUp = setTimeout(end, patience)));
  // `close` of the HTTP server would at once cut off an idle client whose next request is on its way.
  const isEmpty = new Promise<void>((empty) => {
    NetServer.prototype.close.call(server, () => empty());
  });
  await Promise.race([isEmpty, patienceEnds]);
  clearInterval(look);
  clearTimeout(giveUp);
}

/**
 * Ends connections that are idle. Node counts a connection that has sent nothing yet as busy, and browsers open such
 * connections in advance.
 */
function endIdle(server: Server): void {
  server.closeIdleConnections();
  for (const socket of connectionsOf.get(server) ?? [])
    if (socket.bytesRead === 0) socket.destroy();
}
