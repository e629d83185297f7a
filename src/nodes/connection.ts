import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

/** Returns whether nodes can share the database. A SQLite file belongs to one node. */
export const isShared = (strapi: Core.Strapi): boolean =>
  strapi.config.get('database.connection.client') === 'postgres';

/** Removes the limits that writes have, because these connections wait on purpose. 0 means no limit. */
const UNLIMITED: ClientConfig = {
  lock_timeout: 0,
  statement_timeout: 0,
  idle_in_transaction_session_timeout: 0,
};

/**
 * Makes a connection to PostgreSQL outside Strapi's pool. A lock or a subscription lives as long as its connection. It
 * needs a session: a pooler must not share the connection between transactions.
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
