import type { Context } from '../http/context';
import { writerIdOf, writerOf } from '../versions/writer';

type Role = { code: string; name: string };

/** A person who is signed in to the admin. */
export type Person = { id: string; name: string | null; roles: readonly Role[] };

/** Returns the person who sent a request. Returns null for an API token or without a request. */
export function personOf(ctx: Context | undefined): Person | null {
  const user = ctx?.state.user as { roles?: Role[] } | undefined;
  const id = writerIdOf(ctx);
  return user && id ? { id, name: writerOf(ctx), roles: user.roles ?? [] } : null;
}

/** Returns whether a person has one of these roles, by their codes. */
export const holdsOne = ({ roles }: Person, codes: readonly string[]): boolean =>
  roles.some(({ code }) => codes.includes(code));

/** Returns the role names of a person as a row stores them. */
export const rolesOf = ({ roles }: Person): string => roles.map(({ name }) => name).join('、');
