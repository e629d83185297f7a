import type { Context } from '../http/context';

/** The user of the admin who made a request, and what the user's roles allow (an ability of CASL, as Strapi makes it). */
export type Session = { user: { id: number | string }; ability: unknown };

type State = { user?: Session['user']; userAbility?: unknown };

/**
 * The session of a request: of the admin, of its tokens, or of `adminSession` on the content API. Null for an API
 * token, which its own scopes hold, and for work that no request asked for.
 */
export function sessionIn(ctx: Context | undefined): Session | null {
  const { user, userAbility } = (ctx?.state ?? {}) as State;
  return user && userAbility ? { user, ability: userAbility } : null;
}
