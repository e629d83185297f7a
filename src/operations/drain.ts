import type { Server } from 'node:http';

/** How often connections that have become idle are looked for, in milliseconds. */
const LOOK_EVERY = 50;

/**
 * Stops accepting connections and waits until every open request has been answered, at most for `patience`
 * milliseconds. Strapi by itself cuts them off.
 */
export async function drain(server: Server, patience: number): Promise<void> {
  if (!server.listening) return;
  const look = setInterval(() => server.closeIdleConnections(), LOOK_EVERY);
  let giveUp: NodeJS.Timeout | undefined;
  const patienceEnds = new Promise<void>((end) => (giveUp = setTimeout(end, patience)));
  const isEmpty = new Promise<void>((empty) => server.close(() => empty()));
  await Promise.race([isEmpty, patienceEnds]);
  clearInterval(look);
  clearTimeout(giveUp);
}
