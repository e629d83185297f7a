import type { Context } from '../http/context';

type Person = {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
  name?: string | null;
};

/** Han names are written without a space, the family name first. */
const HAN = /^\p{Script=Han}+$/u;

/** Returns the display name of the caller: an editor's name, or a token's name. Returns null without a caller. */
export function writerOf(ctx: Context | undefined): string | null {
  const credentials = ctx?.state.user ?? ctx?.state.auth?.credentials;
  return credentials ? nameOfPerson(credentials as Person) : null;
}

/** Returns a person's display name. */
export function nameOfPerson({
  firstname,
  lastname,
  username,
  email,
  name,
}: Person): string | null {
  const given = firstname?.trim() ?? '';
  const family = lastname?.trim() ?? '';
  const full = HAN.test(given + family) ? family + given : `${given} ${family}`.trim();
  return full || username || name || email || null;
}

/**
 * Returns the id of the caller, which is unique even for equal names: `user:3`, `token:7`. Returns null without a
 * caller.
 */
export function writerIdOf(ctx: Context | undefined): string | null {
  const user = ctx?.state.user as { id: unknown } | undefined;
  if (user) return `user:${String(user.id)}`;
  const credentials = ctx?.state.auth?.credentials as { id?: unknown } | undefined;
  return credentials?.id === undefined ? null : `token:${String(credentials.id)}`;
}
