import type { Context } from '../http/context';

/** The admin user who made a request, and what the user's roles allow (a CASL ability, as Strapi makes it). */
export type Session = { user: { id: number | string }; ability: unknown };

type State = { user?: Session['user']; userAbility?: unknown };

/**
 * Returns the session of a request: from the admin, from an admin token, or from `adminSession` on the content API.
 * Null for an API token, whose own scopes limit it, and for work that no request started.
 */
export function sessionIn(ctx: Context | undefined): Session | null {
  const { user, userAbility } = (ctx?.state ?? {}) as State;
  return user && userAbility ? { user, ability: userAbility } : null;
}
