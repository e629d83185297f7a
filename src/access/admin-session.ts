import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from '../http/context';
import { OPENED } from './opened';

type Ability = { can(action: string, subject?: string): boolean };

/**
 * Lets an editor who is signed in to the admin call the routes in `OPENED`. Without it, the content API accepts API
 * tokens only. All other routes stay closed to a session.
 */
export const adminSession = (strapi: Core.Strapi) => ({
  name: 'admin-session',

  async authenticate(ctx: Context) {
    const user = await signedInUser(strapi, ctx);
    if (!user) return { authenticated: false };
    const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
    // Strapi's own admin strategy sets the same two fields. `sessionIn` (src/access) reads them.
    Object.assign(ctx.state, { user, userAbility: ability });
    return { authenticated: true, credentials: user, ability };
  },

  async verify({ ability }: { ability: Ability }, { scope = [] }: { scope?: string | string[] }) {
    const scopes = [scope].flat();
    const needed = scopes.map((name) => OPENED[name]);
    const allowed = needed.every((all) => all?.every((one) => ability.can(...one)));
    if (needed.length === 0 || !allowed) {
      throw new errors.ForbiddenError(
        'Your session may not do this. Ask for the right to create, read, update or publish reports, or to change terms, or use an API token.',
      );
    }
  },
});

/** Returns the active user of an admin access token, or null if the token is invalid or its session has ended. */
async function signedInUser(strapi: Core.Strapi, ctx: Context) {
  const [scheme, token] = (ctx.get('authorization') || '').split(/\s+/);
  if (scheme?.toLowerCase() !== 'bearer' || !token) return null;
  const sessions = strapi.sessionManager('admin');
  const access = sessions.validateAccessToken(token);
  if (!access.isValid || !(await sessions.isSessionActive(access.payload.sessionId))) return null;
  return strapi.db.query('admin::user').findOne({
    where: { id: access.payload.userId, isActive: true },
    populate: ['roles'],
  });
}
