import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/**
 * How often connections that have become idle are looked for, in milliseconds: long enough for the next request of a
 * busy one to be on its way.
 */
const LOOK_EVERY = 200;

const connectionsOf = new WeakMap<Server, Set<Socket>>();

/** Knows the connections of a server from now on, so that `drain` can end those that say nothing. */
export function watchConnections(server: Server): void {
  const connections = new Set<Socket>();
  connectionsOf.set(server, connections);
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
}

/**
 * Stops accepting connections and waits until every open request has been answered, at most for `patience`
 * milliseconds. Strapi by itself cuts them off.
 */
export async function drain(server: Server, patience: number): Promise<void> {
  if (!server.listening) return;
  // Each answer tells its client to send nothing more here.
  server.prependListener('request', (_, response) => (response.shouldKeepAlive = false));
  const look = setInterval(() => endIdle(server), LOOK_EVERY);
  let giveUp: NodeJS.Timeout | undefined;
  const patienceEnds = new Promise<void>((end) => (giveUp = setTimeout(end, patience)));
  // `close` of HTTP would at once cut off a client that is idle for a moment, with its next request on the way.
  const isEmpty = new Promise<void>((empty) => {
    NetServer.prototype.close.call(server, () => empty());
  });
  await Promise.race([isEmpty, patienceEnds]);
  clearInterval(look);
  clearTimeout(giveUp);
}

/** Node takes a connection that has not spoken yet for busy, and browsers open some to be ready for more. */
function endIdle(server: Server): void {
  server.closeIdleConnections();
  for (const socket of connectionsOf.get(server) ?? [])
    if (socket.bytesRead === 0) socket.destroy();
}
