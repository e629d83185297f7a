import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const stopping = new WeakSet<Core.Strapi>();

/** From now on a load balancer should send requests elsewhere. */
export const markStopping = (strapi: Core.Strapi) => stopping.add(strapi);

export type Readiness = 'ready' | 'starting' | 'stopping' | 'no-database';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2000;

/** Whether this node should be sent requests: booted and migrated, not stopping, its database in reach. */
export async function readinessOf(strapi: Core.Strapi): Promise<Readiness> {
  if (stopping.has(strapi)) return 'stopping';
  if (!strapi.isLoaded) return 'starting';
  const answer = strapi.db.connection.raw('select 1').timeout(PATIENCE);
  const isAnswered = answer.then(
    () => true,
    () => false,
  );
  // The query's own limit begins when it has a connection, for which it may wait much longer.
  const isLate = pause(PATIENCE, false, { ref: false });
  return (await Promise.race([isAnswered, isLate])) ? 'ready' : 'no-database';
}
