import type { Core } from '@strapi/strapi';
import type { Session } from '../access/session';

type Stored = { sessionId: string; childId: string | null; expiresAt: string; status: string };

/** Renewed sessions form a chain: each names the session that replaced it. Longer chains than this are not followed. */
const LONGEST_CHAIN = 1000;

/** Returns the past and present admin sessions of a user, as far as the database still has them. */
export async function sessionsOf(strapi: Core.Strapi, user: string): Promise<Stored[]> {
  return strapi.db.query('admin::session').findMany({ where: { userId: user, origin: 'admin' } });
}

/**
 * Returns whether a session, or the session that replaced it last, is still alive. Signing out deletes the whole chain.
 * Revoking one session leaves its predecessors without a successor.
 */
export function isAlive(sessions: Stored[], sessionId: string, now: number): boolean {
  const byId = new Map(sessions.map((session) => [session.sessionId, session]));
  let session = byId.get(sessionId);
  for (let step = 0; session?.childId && step < LONGEST_CHAIN; step += 1) {
    session = byId.get(session.childId);
  }
  return session?.status === 'active' && new Date(session.expiresAt).getTime() > now;
}

/**
 * Returns an active user with the permissions that the roles have now, or null if the user is deactivated or deleted.
 */
export async function viewerOf(strapi: Core.Strapi, id: string): Promise<Session | null> {
  const user: Session['user'] | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: Number(id), isActive: true }, populate: ['roles'] });
  if (!user) return null;
  const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return { user, ability };
}
