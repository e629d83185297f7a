import type { Core } from '@strapi/strapi';
import type { Session } from '../access/session';

type Stored = { sessionId: string; childId: string | null; expiresAt: string; status: string };

/** Sessions are renewed in a chain: each names the one that took its place. Longer chains than this are not followed. */
const LONGEST_CHAIN = 1000;

/** The sessions that a user has or had, as long as the database knows them. */
export async function sessionsOf(strapi: Core.Strapi, user: string): Promise<Stored[]> {
  return strapi.db.query('admin::session').findMany({ where: { userId: user, origin: 'admin' } });
}

/**
 * Whether a session, or what it was renewed to, still lives. Signing out deletes the chain; a session that is revoked by
 * itself leaves its forebears without an heir.
 */
export function isAlive(sessions: Stored[], sessionId: string, now: number): boolean {
  const byId = new Map(sessions.map((session) => [session.sessionId, session]));
  let session = byId.get(sessionId);
  for (let step = 0; session?.childId && step < LONGEST_CHAIN; step += 1) {
    session = byId.get(session.childId);
  }
  return session?.status === 'active' && new Date(session.expiresAt).getTime() > now;
}

/** A user who may still sign in, with what the roles allow today; null for one who was deactivated or is gone. */
export async function viewerOf(strapi: Core.Strapi, id: string): Promise<Session | null> {
  const user: Session['user'] | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: Number(id), isActive: true }, populate: ['roles'] });
  if (!user) return null;
  const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return { user, ability };
}
