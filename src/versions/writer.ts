import type { Context } from '../http/context';

type Person = {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
  name?: string | null;
};

/** Han names are written together, the family name first. */
const HAN = /^\p{Script=Han}+$/u;

/** Who makes a request, as others are told: an editor by name, a token by what it is called. Null where nobody asks. */
export function writerOf(ctx: Context | undefined): string | null {
  const credentials = ctx?.state.user ?? ctx?.state.auth?.credentials;
  return credentials ? nameOfPerson(credentials as Person) : null;
}

/** What somebody is called by others. */
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

/** Who makes a request, as it is told apart from others of the same name: `user:3`, `token:7`. Null where nobody asks. */
export function writerIdOf(ctx: Context | undefined): string | null {
  const user = ctx?.state.user as { id: unknown } | undefined;
  if (user) return `user:${String(user.id)}`;
  const credentials = ctx?.state.auth?.credentials as { id?: unknown } | undefined;
  return credentials?.id === undefined ? null : `token:${String(credentials.id)}`;
}
