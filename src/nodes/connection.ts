import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

/** Whether nodes can share the database at all: SQLite is one node's own. */
export const isShared = (strapi: Core.Strapi): boolean =>
  strapi.config.get('database.connection.client') === 'postgres';

/** The limits of a write are not for what waits on purpose: 0 leaves the server's own. */
const UNLIMITED: ClientConfig = {
  lock_timeout: 0,
  statement_timeout: 0,
  idle_in_transaction_session_timeout: 0,
};

/**
 * A connection of its own to PostgreSQL, beside Strapi's pool: what it holds (a lock, a subscription) lives
 * as long as the connection. It needs a session: a pooler must not share it between transactions.
 * @param name shown in `pg_stat_activity`
 */
export function ownConnection(strapi: Core.Strapi, name: string, options: ClientConfig = {}) {
  const settings = strapi.config.get<ClientConfig>('database.connection.connection');
  return new Client({
    ...settings,
    ...UNLIMITED,
    ...options,
    application_name: `zongshu-${name}-${process.pid}`,
  });
}
