import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const stopping = new WeakSet<Core.Strapi>();

/** Marks the node as stopping: a load balancer should send requests elsewhere. */
export const markStopping = (strapi: Core.Strapi) => stopping.add(strapi);

export type Readiness = 'ready' | 'starting' | 'stopping' | 'no-database';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2000;

/**
 * Returns whether this node should get requests: it has booted and migrated, is not stopping, and reaches its database.
 */
export async function readinessOf(strapi: Core.Strapi): Promise<Readiness> {
  if (stopping.has(strapi)) return 'stopping';
  if (!strapi.isLoaded) return 'starting';
  const answer = strapi.db.connection.raw('select 1').timeout(PATIENCE);
  const isAnswered = answer.then(
    () => true,
    () => false,
  );
  // The query's own timeout starts only when it has a connection, and it may wait for that much longer.
  const isLate = pause(PATIENCE, false, { ref: false });
  return (await Promise.race([isAnswered, isLate])) ? 'ready' : 'no-database';
}
