import { idle, type Running } from './strapi';

/**
 * The SQL that some work runs. Waits first for what earlier writes still read for Strapi's events, or it
 * would be counted too.
 */
export async function queriesOf({ strapi }: Running, work: () => Promise<unknown>) {
  await idle(strapi);
  const queries: string[] = [];
  const note = ({ sql }: { sql: string }) => queries.push(sql);
  strapi.db.connection.on('query', note);
  try {
    await work();
    return queries;
  } finally {
    strapi.db.connection.removeListener('query', note);
  }
}
