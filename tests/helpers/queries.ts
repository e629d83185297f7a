import { AsyncLocalStorage } from 'node:async_hooks';
import type { Running } from './strapi';

/**
 * Returns the SQL queries of some work, including those of the requests that arrive during it. Queries that Strapi runs
 * on its own, such as reading entries for its events, are not included.
 */
export async function queriesOf({ strapi }: Running, work: () => Promise<unknown>) {
  const queries: string[] = [];
  const within = new AsyncLocalStorage<true>();
  const note = ({ sql }: { sql: string }) => void (within.getStore() && queries.push(sql));
  const server = strapi.server.httpServer;
  const emit = server.emit.bind(server) as (...event: unknown[]) => boolean;
  server.emit = (...event: unknown[]) =>
    event[0] === 'request' ? within.run(true, () => emit(...event)) : emit(...event);
  strapi.db.connection.on('query', note);
  try {
    await within.run(true, work);
    return [...queries];
  } finally {
    server.emit = emit;
    strapi.db.connection.removeListener('query', note);
  }
}
